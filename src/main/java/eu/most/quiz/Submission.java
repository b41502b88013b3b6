package eu.most.quiz;

import eu.most.kernel.Percent;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * An attempt that was handed in, with its score. One per attempt. It never changes, but that one
 * which waits for a person to mark a text has its verdict only after that.
 */
@Entity
class Submission {

    @Id private UUID attemptId;
    @Version private Long version;
    private int score;
    private boolean passed;
    private boolean waits;
    private Instant submittedAt;

    /**
     * Hands an attempt in.
     *
     * @param marking with or without what waits for a person
     */
    Submission(AttemptId attempt, Marking marking, Percent passMark, Instant at) {
        attemptId = attempt.value();
        score = marking.score().value();
        passed = marking.passes(passMark);
        waits = marking.waits();
        submittedAt = at;
    }

    @SuppressWarnings("NullAway.Init")
    protected Submission() {}

    /** What is reached so far, if it waits. */
    Percent score() {
        return new Percent(score);
    }

    boolean isPassed() {
        return passed;
    }

    /** Whether a person has to mark something before there is a verdict. */
    boolean waits() {
        return waits;
    }

    Instant submittedAt() {
        return submittedAt;
    }
}
