package eu.most.lesson;

import eu.most.catalogue.StepKey;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.catalogue.drafting.Drafting;
import eu.most.catalogue.drafting.TestModules;
import eu.most.catalogue.spi.ModuleFiles;
import eu.most.learning.LearnersInTests;

/** A module whose lesson has a block of every kind, in four languages; Slovene has gaps. */
public final class EveryBlock {

    public static final TrainingModuleKey MODULE = new TrainingModuleKey("every-block");
    public static final StepKey LESSON = new StepKey("handing-over");

    private EveryBlock() {}

    /** Its files. */
    public static ModuleFiles files() {
        return TestModules.in("content-blocks/every-block");
    }

    /** Publishes it, if that has not been done. */
    public static void publish(LearnersInTests learners, Drafting drafting) {
        learners.as(TestModules.TRAINER, () -> TestModules.publish(drafting, files()));
    }
}
