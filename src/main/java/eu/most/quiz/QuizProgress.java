package eu.most.quiz;

import eu.most.kernel.Percent;
import eu.most.learning.Progress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Progress of a person in one quiz in their latest run.
 *
 * @param pause how long the person waits after an attempt that did not pass
 * @param made the attempts so far, the oldest first
 * @param open the attempt that is not handed in, if there is one
 */
public record QuizProgress(
        Progress progress,
        QuizStep quiz,
        Duration pause,
        List<Made> made,
        Optional<AttemptSheet> open) {

    public QuizProgress {
        made = List.copyOf(made);
    }

    /**
     * An attempt that was handed in.
     *
     * @param waits whether a person has still to mark something of it
     */
    public record Made(
            AttemptId id,
            int number,
            Percent score,
            boolean isPassed,
            boolean waits,
            Instant submittedAt) {}

    /** The attempt whose result is still open. */
    public Optional<Made> waiting() {
        return made.stream().filter(Made::waits).findFirst();
    }

    public Optional<Made> passed() {
        return made.stream().filter(Made::isPassed).findFirst();
    }

    public Optional<Made> last() {
        return made.isEmpty() ? Optional.empty() : Optional.of(made.getLast());
    }

    /** How many attempts are left to start; empty: as many as needed. */
    public OptionalInt left() {
        return quiz.activity().maxAttempts().isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(
                        Math.max(0, quiz.activity().maxAttempts().getAsInt() - made.size()));
    }

    /** Whether this installation is in more of a hurry than the author of the module. */
    public boolean isWaitShortened() {
        return pause.compareTo(quiz.activity().waitAfterFailure()) < 0;
    }

    /** Why no attempt can be started or gone on with at this moment; empty if one can. */
    public Optional<StartOutcome> obstacle(Instant now) {
        if (!progress.isOpen(quiz.key())) {
            return Optional.of(new StartOutcome.NotOpenYet(progress.current().orElseThrow().key()));
        }
        if (passed().isPresent()) {
            return passed().map(made -> new StartOutcome.AlreadyPassed(made.id()));
        }
        if (waiting().isPresent()) {
            return waiting().map(made -> new StartOutcome.WaitsForMarking(made.id()));
        }
        if (open.isPresent()) {
            return Optional.empty();
        }
        if (left().orElse(1) == 0) {
            return Optional.of(new StartOutcome.NoneLeft(made.size()));
        }
        return last().map(made -> made.submittedAt().plus(pause))
                .filter(now::isBefore)
                .map(StartOutcome.NotBefore::new);
    }
}
