package eu.most.learning;

import eu.most.catalogue.StepKey;
import eu.most.catalogue.TrainingModuleKey;

/** Where the screens of this module are, relative to the root of the application. */
public final class LearningPages {

    private LearningPages() {}

    /** Starts a module or goes on where the person is in it. */
    public static String module(TrainingModuleKey module) {
        return "learn/" + module;
    }

    /** One step of a module. */
    public static String step(TrainingModuleKey module, StepKey step) {
        return module(module) + "/" + step;
    }
}
