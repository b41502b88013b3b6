package eu.most.scenario;

import eu.most.catalogue.ModuleVersionId;
import eu.most.catalogue.StepKey;
import eu.most.kernel.PersonId;
import eu.most.learning.EnrolmentId;
import eu.most.learning.Progress;
import eu.most.scenario.graph.NodeKey;
import eu.most.scenario.graph.Position;
import eu.most.scenario.graph.Values;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * One run through a scenario: of whom, in which version of the module, from where. Fixed when it
 * starts and never changed; decisions and the ending are rows of their own.
 */
@Entity
@Immutable
class ScenarioRun {

    @Id private UUID id;
    @Version private Long version;
    private UUID enrolmentId;
    private UUID personId;
    private String moduleKey;
    private UUID moduleVersionId;
    private String stepKey;
    private int number;
    private boolean practice;
    private String startNode;
    private String startVariables;
    private Instant startedAt;

    /**
     * Starts a run.
     *
     * @param progress where the person is
     * @param begin where the run begins
     */
    ScenarioRun(
            PersonId person,
            Progress progress,
            StepKey step,
            int number,
            boolean practice,
            Position begin,
            Instant at) {
        id = RunId.next().value();
        enrolmentId = progress.enrolment().value();
        personId = person.value();
        moduleKey = progress.module().key().value();
        moduleVersionId = progress.module().id().value();
        stepKey = step.value();
        this.number = number;
        this.practice = practice;
        startNode = begin.node().value();
        startVariables = begin.values().json();
        startedAt = at;
    }

    @SuppressWarnings("NullAway.Init")
    protected ScenarioRun() {}

    RunId id() {
        return new RunId(id);
    }

    EnrolmentId enrolment() {
        return new EnrolmentId(enrolmentId);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    ModuleVersionId moduleVersion() {
        return new ModuleVersionId(moduleVersionId);
    }

    StepKey step() {
        return new StepKey(stepKey);
    }

    int number() {
        return number;
    }

    boolean isPractice() {
        return practice;
    }

    Position begin() {
        return new Position(new NodeKey(startNode), Values.parse(startVariables));
    }

    Instant startedAt() {
        return startedAt;
    }
}
