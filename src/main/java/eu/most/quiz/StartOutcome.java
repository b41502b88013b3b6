package eu.most.quiz;

import eu.most.catalogue.StepKey;
import java.time.Instant;

/** Result of starting an attempt. */
public sealed interface StartOutcome {

    /** The attempt is open, now or since earlier. */
    record Open(AttemptId attempt) implements StartOutcome {}

    /** An earlier step must be done first. */
    record NotOpenYet(StepKey first) implements StartOutcome {}

    /** The quiz is passed; there is nothing left to try. */
    record AlreadyPassed(AttemptId attempt) implements StartOutcome {}

    /** An attempt was handed in of which a person has still to mark something. */
    record WaitsForMarking(AttemptId attempt) implements StartOutcome {}

    /** The module allows only so many attempts. */
    record NoneLeft(int allowed) implements StartOutcome {}

    /** The module asks for a pause after an attempt that did not pass. */
    record NotBefore(Instant then) implements StartOutcome {}
}
