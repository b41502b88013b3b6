package eu.most.learning;

import eu.most.catalogue.StepKey;
import eu.most.catalogue.TrainingModuleKey;

/** Where the screens of this module are, relative to the root of the application. */
public final class LearningPages {

    /** What all addresses of modules that somebody learns begin with. */
    public static final String LEARN = "learn";

    /** What an address of a module asks for. */
    public static final String LOOK = "look";

    /** Asks for what the person did, also while they are on their way through the module again. */
    public static final String BACK = "back";

    private LearningPages() {}

    /** Starts a module or goes on where the person is in it. */
    public static String module(TrainingModuleKey module) {
        return LEARN + "/" + module;
    }

    /** What the person did in a module, whether or not they are on their way through it again. */
    public static String lookBack(TrainingModuleKey module) {
        return module(module) + "?" + LOOK + "=" + BACK;
    }

    /** One step of a module. */
    public static String step(TrainingModuleKey module, StepKey step) {
        return module(module) + "/" + step;
    }
}
