package eu.most.scenario;

import eu.most.catalogue.StepKey;
import eu.most.learning.Progress;
import java.util.List;
import java.util.Optional;

/**
 * Where a person is in one scenario in their latest run through the module.
 *
 * @param ended the runs that have come to an end, the oldest first
 * @param open the run that goes on and may count, if there is one
 * @param begun how many runs there are, ended or not
 */
public record ScenarioProgress(
        Progress progress,
        StepKey step,
        ScenarioActivity scenario,
        List<RunSummary> ended,
        Optional<RunId> open,
        int begun) {

    public ScenarioProgress {
        ended = List.copyOf(ended);
    }

    /** The run whose result counts; there is none until one has passed. */
    public Optional<RunSummary> counting() {
        return ended.stream().filter(RunSummary::counts).findFirst();
    }
}
