package eu.most.scenario;

import eu.most.catalogue.StepKey;
import eu.most.learning.EnrolmentId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Which run counts for a step: the first that passed. One per step; never changed. */
@Entity
@Immutable
class ScenarioResult {

    @EmbeddedId private Key key;
    @Version private Long version;
    private UUID runId;

    ScenarioResult(Key key, RunId run) {
        this.key = key;
        runId = run.value();
    }

    @SuppressWarnings("NullAway.Init")
    protected ScenarioResult() {}

    RunId run() {
        return new RunId(runId);
    }

    /** A step of an enrolment has one result. */
    @Embeddable
    record Key(
            @Column(name = "enrolment_id") UUID enrolmentId,
            @Column(name = "step_key") String stepKey) {

        static Key of(EnrolmentId enrolment, StepKey step) {
            return new Key(enrolment.value(), step.value());
        }
    }
}
