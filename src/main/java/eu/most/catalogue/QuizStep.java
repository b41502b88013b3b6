package eu.most.catalogue;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;

/**
 * A graded step. Its items are drawn at random by rules (see {@link ModuleVersion#draw}).
 *
 * @param minutes planned time
 * @param rules which items are drawn; no item matches two of them
 * @param maxAttempts how many attempts a person has; empty: as many as needed
 * @param waitAfterFailure how long a person waits after an attempt that did not pass; zero: not at
 *     all
 * @throws IllegalArgumentException if there is no rule
 */
public record QuizStep(
        StepKey key,
        int minutes,
        List<DrawRule> rules,
        OptionalInt maxAttempts,
        Duration waitAfterFailure)
        implements Step {

    public QuizStep {
        rules = List.copyOf(rules);
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("a quiz needs a rule of what to draw");
        }
    }

    /** How many items one attempt has. */
    public int size() {
        return rules.stream().mapToInt(DrawRule::count).sum();
    }
}
