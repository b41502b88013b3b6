package eu.most.lesson;

import eu.most.catalogue.StepKey;

/** Result of finishing a lesson. */
public sealed interface LessonOutcome {

    /** The lesson is done, now or since earlier. */
    record Done() implements LessonOutcome {}

    /** An earlier step must be done first. */
    record NotOpenYet(StepKey first) implements LessonOutcome {}

    /** The person has not been at its end, or not long enough with it. */
    record NotReadYet(UnmetRequirements unmet) implements LessonOutcome {}
}
