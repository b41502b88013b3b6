package eu.most.learning;

import eu.most.catalogue.ItemKey;
import eu.most.catalogue.ItemKind;
import eu.most.catalogue.ModuleVersion;
import eu.most.catalogue.OptionKey;
import eu.most.catalogue.StepKey;
import eu.most.kernel.Percent;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** An attempt that was handed in: what was reached, and question by question why. */
public record AttemptResult(
        AttemptId id,
        ModuleVersion module,
        StepKey step,
        int number,
        Percent score,
        boolean isPassed,
        Instant submittedAt,
        List<Marked> questions) {

    public AttemptResult {
        questions = List.copyOf(questions);
    }

    /**
     * A question with what was chosen and what would have been best.
     *
     * @param options in the order of the attempt
     * @param points of {@link eu.most.catalogue.Item#FULL}
     */
    public record Marked(
            int position,
            ItemKey item,
            ItemKind kind,
            List<OptionKey> options,
            Set<OptionKey> chosen,
            Set<OptionKey> best,
            int points) {

        public Marked {
            options = List.copyOf(options);
            chosen = Set.copyOf(chosen);
            best = Set.copyOf(best);
        }
    }
}
