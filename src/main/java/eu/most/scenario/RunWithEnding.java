package eu.most.scenario;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A run, with its ending once it has one.
 *
 * @param result what counts in its step, if it is this run
 */
record RunWithEnding(
        ScenarioRun run, @Nullable ScenarioEnding ending, @Nullable ScenarioResult result) {

    /** How it ended; empty as long as it goes on. */
    Optional<RunSummary> summary() {
        return Optional.ofNullable(ending).map(ended -> ended.summary(run, result != null));
    }
}
