package eu.most.quiz;

import eu.most.kernel.Percent;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An attempt that was handed in, with its score. One per attempt; never changed. */
@Entity
@Immutable
class Submission {

    @Id private UUID attemptId;
    @Version private Long version;
    private int score;
    private boolean passed;
    private Instant submittedAt;

    Submission(AttemptId attempt, Percent score, boolean passed, Instant at) {
        attemptId = attempt.value();
        this.score = score.value();
        this.passed = passed;
        submittedAt = at;
    }

    @SuppressWarnings("NullAway.Init")
    protected Submission() {}

    Percent score() {
        return new Percent(score);
    }

    boolean isPassed() {
        return passed;
    }

    Instant submittedAt() {
        return submittedAt;
    }
}
