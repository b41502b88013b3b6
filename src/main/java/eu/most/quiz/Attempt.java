package eu.most.quiz;

import eu.most.catalogue.ModuleVersionId;
import eu.most.catalogue.StepKey;
import eu.most.kernel.PersonId;
import eu.most.learning.EnrolmentId;
import eu.most.learning.Progress;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * One attempt at a quiz: which questions in which version, in which order, with their options in
 * which order, and by which rule it is marked. Fixed when it starts and never changed; answers and
 * the submission are rows of their own.
 */
@Entity
@Immutable
class Attempt {

    @Id private UUID id;
    @Version private Long version;
    private UUID enrolmentId;
    private UUID personId;
    private String moduleKey;
    private UUID moduleVersionId;
    private String stepKey;
    private int number;
    private long seed;

    @Convert(converter = DrawColumn.class)
    private Draw draw;

    private int scoringRule;
    private Instant startedAt;

    /**
     * Starts an attempt.
     *
     * @param progress where the person is
     */
    Attempt(
            PersonId person,
            Progress progress,
            StepKey step,
            int number,
            long seed,
            Draw draw,
            Instant at) {
        id = AttemptId.next().value();
        enrolmentId = progress.enrolment().value();
        personId = person.value();
        moduleKey = progress.module().key().value();
        moduleVersionId = progress.module().id().value();
        stepKey = step.value();
        this.number = number;
        this.seed = seed;
        this.draw = draw;
        scoringRule = ScoringRule.CURRENT.version();
        startedAt = at;
    }

    @SuppressWarnings("NullAway.Init")
    protected Attempt() {}

    AttemptId id() {
        return new AttemptId(id);
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

    /**
     * What made the draw: with the module version and what was seen before it gives the same again.
     */
    long seed() {
        return seed;
    }

    Draw draw() {
        return draw;
    }

    /** By which it is marked, whatever became the rule since. */
    ScoringRule scoringRule() {
        return ScoringRule.of(scoringRule);
    }

    Instant startedAt() {
        return startedAt;
    }
}
