package eu.most.catalogue;

import eu.most.kernel.Percent;
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
 * @param outcomeMark per cent of the points of each single outcome that are needed to pass, however
 *     good the rest is
 * @throws IllegalArgumentException if there is no rule
 */
public record QuizStep(
        StepKey key,
        int minutes,
        List<DrawRule> rules,
        OptionalInt maxAttempts,
        Duration waitAfterFailure,
        Percent outcomeMark)
        implements Step {

    /** Where the author says nothing: half of the points of each outcome. */
    public static final Percent USUAL_OUTCOME_MARK = new Percent(50);

    /** Where the author says nothing: a night to read again. */
    public static final Duration USUAL_WAIT = Duration.ofHours(24);

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
