package eu.most.quiz;

import eu.most.catalogue.ModuleVersion;
import eu.most.catalogue.OutcomeKey;
import eu.most.catalogue.StepKey;
import eu.most.items.Item;
import eu.most.items.ItemKey;
import eu.most.items.ItemKind;
import eu.most.items.ItemTraits.FeedbackTime;
import eu.most.items.Mark;
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
 * @param waits whether a person has still to mark something; until then there is no verdict, and
 *     the score is what is reached so far
 * @param showsBest whether the person may see what would have been best: not before they passed
 */
public record AttemptResult(
        AttemptId id,
        ModuleVersion module,
        StepKey step,
        int number,
        Percent score,
        boolean isPassed,
        boolean waits,
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
     * @param best a full answer; empty as long as the person may not see it
     * @param mark what it earned
     * @param feedback when the author lets people learn that
     */
    public record Marked(
            int position,
            ItemKey item,
            ItemKind kind,
            OutcomeKey outcome,
            List<OptionKey> options,
            Response response,
            Response best,
            Mark mark,
            FeedbackTime feedback) {

        public Marked {
            options = List.copyOf(options);
        }

        /** The answer to a question of an attempt that is open, without what would be best. */
        public static Marked of(AttemptSheet.Question question, Item item, Response response) {
            return new Marked(
                    question.position(),
                    item.key(),
                    item.kind(),
                    item.outcome(),
                    question.options(),
                    response,
                    Response.NONE,
                    item.mark(response),
                    item.traits().feedback());
        }

        /** Whether the person may see what it earned, and why their answer is good or not. */
        public boolean isExplained(boolean hasPassed) {
            return hasPassed || feedback != FeedbackTime.AFTER_PASSING;
        }

        /** Of {@link eu.most.items.Item#FULL}; none yet where a person has to mark it. */
        public int points() {
            return mark instanceof Mark.Earned earned ? earned.points() : 0;
        }

        /** Whether something was chosen that would put somebody in danger. */
        public boolean unsafe() {
            return mark instanceof Mark.Earned earned && earned.unsafe();
        }

        /** Whether a person has to mark it. */
        public boolean waits() {
            return mark instanceof Mark.Waits;
        }

        /** The options that were chosen. */
        public Set<OptionKey> chosen() {
            return response.chosen();
        }

        Marked withoutBest() {
            return new Marked(
                    position,
                    item,
                    kind,
                    outcome,
                    options,
                    response,
                    Response.NONE,
                    mark,
                    feedback);
        }
    }
}
