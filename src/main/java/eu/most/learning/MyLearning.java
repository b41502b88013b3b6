package eu.most.learning;

import eu.most.catalogue.StepKey;
import eu.most.catalogue.TrainingModuleKey;
import java.time.Instant;
import java.util.List;

/**
 * What a person is learning and has completed, the most recent first.
 *
 * @param completed once per completion, so a module that was completed twice is there twice
 * @param older how many there are that are not told, from before all of these
 */
public record MyLearning(List<InProgress> inProgress, List<Completed> completed, long older) {

    public MyLearning {
        inProgress = List.copyOf(inProgress);
        completed = List.copyOf(completed);
    }

    /**
     * A module to go on with.
     *
     * @param step where to go on
     * @param position the place of that step, 1 for the first
     * @param minutesLeft planned time of the steps that are not done
     * @param path where it goes on in the browser, such as {@code learn/de-escalation}
     */
    public record InProgress(
            TrainingModuleKey module,
            String title,
            StepKey step,
            String stepTitle,
            int position,
            int steps,
            int minutesLeft,
            Instant lastSeen,
            String path) {}

    /** A module that was completed. */
    public record Completed(String title, CompletionDetails completion) {}
}
