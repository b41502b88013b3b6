package eu.most.quiz;

import eu.most.catalogue.ModuleVersion;
import eu.most.catalogue.OutcomeKey;
import eu.most.catalogue.StepKey;
import eu.most.items.ItemKey;
import eu.most.items.ItemKind;
import eu.most.items.OptionKey;
import eu.most.items.Response;
import eu.most.kernel.Percent;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * An attempt that was handed in: what was reached, and outcome by outcome, question by question
 * why.
 *
 * @param isPassed as it was decided when it was handed in
 * @param showsBest whether the person may see what would have been best: not before they passed
 */
public record AttemptResult(
        AttemptId id,
        ModuleVersion module,
        StepKey step,
        int number,
        Percent score,
        boolean isPassed,
        Instant submittedAt,
        boolean showsBest,
        List<OutcomeResult> outcomes,
        List<Marked> questions) {

    public AttemptResult {
        outcomes = List.copyOf(outcomes);
        questions = List.copyOf(questions);
    }

    /** Whether there were points enough in all; outcomes may still be missing. */
    public boolean hasEnoughPoints() {
        return score.isAtLeast(module.passMark());
    }

    /**
     * A question with what was chosen and what would have been best.
     *
     * @param options in the order of the attempt
     * @param best empty as long as the person may not see it
     * @param points of {@link eu.most.items.Item#FULL}
     * @param unsafe whether an option was chosen that would put somebody in danger
     */
    public record Marked(
            int position,
            ItemKey item,
            ItemKind kind,
            OutcomeKey outcome,
            List<OptionKey> options,
            Response response,
            Set<OptionKey> best,
            int points,
            boolean unsafe) {

        public Marked {
            options = List.copyOf(options);
            best = Set.copyOf(best);
        }

        /** The options that were chosen. */
        public Set<OptionKey> chosen() {
            return response.chosen();
        }

        Marked withoutBest() {
            return new Marked(
                    position, item, kind, outcome, options, response, Set.of(), points, unsafe);
        }
    }
}
