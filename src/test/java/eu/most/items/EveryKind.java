package eu.most.items;

import eu.most.catalogue.StepKey;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.catalogue.drafting.Drafting;
import eu.most.catalogue.drafting.TestModules;
import eu.most.catalogue.spi.ModuleFiles;
import eu.most.learning.LearnersInTests;

/** A module whose test asks one question of every kind, in four languages. */
public final class EveryKind {

    public static final TrainingModuleKey MODULE = new TrainingModuleKey("every-kind");
    public static final StepKey TEST = new StepKey("test");

    /** Its questions, one for each kind. */
    public static final int QUESTIONS = 12;

    private EveryKind() {}

    /** Its files. */
    public static ModuleFiles files() {
        return TestModules.in("content-items/every-kind");
    }

    /** Publishes it, if that has not been done. */
    public static void publish(LearnersInTests learners, Drafting drafting) {
        learners.as(TestModules.TRAINER, () -> TestModules.publish(drafting, files()));
    }
}
