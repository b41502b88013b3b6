package eu.most.scenario;

import eu.most.scenario.graph.NodeKey;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** How a run ended. One per run; never changed. */
@Entity
@Immutable
class ScenarioEnding {

    @Id private UUID runId;
    @Version private Long version;
    private String endingKey;
    private boolean passed;
    private Instant endedAt;

    ScenarioEnding(RunId run, NodeKey ending, boolean passed, Instant at) {
        runId = run.value();
        endingKey = ending.value();
        this.passed = passed;
        endedAt = at;
    }

    @SuppressWarnings("NullAway.Init")
    protected ScenarioEnding() {}

    /**
     * How the run ended.
     *
     * @param counts whether it is the result that counts
     */
    RunSummary summary(ScenarioRun run, boolean counts) {
        return new RunSummary(
                run.id(),
                run.moduleVersion(),
                run.step(),
                run.number(),
                run.isPractice(),
                new NodeKey(endingKey),
                passed,
                counts,
                endedAt);
    }
}
