package eu.most.scenario;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A run, with its ending once it has one. */
record RunWithEnding(ScenarioRun run, @Nullable ScenarioEnding orNull) {

    Optional<ScenarioEnding> ending() {
        return Optional.ofNullable(orNull);
    }
}
