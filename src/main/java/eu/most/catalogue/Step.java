package eu.most.catalogue;

/** One step on the way through a training module. */
public sealed interface Step permits LessonStep, QuizStep {

    StepKey key();

    /** Planned time in minutes. */
    int minutes();
}
