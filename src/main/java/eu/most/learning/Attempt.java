package eu.most.learning;

import eu.most.catalogue.ModuleVersionId;
import eu.most.catalogue.StepKey;
import eu.most.kernel.PersonId;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * One go at a quiz: which questions, in which order, with their options in which order. Fixed when
 * it starts and never changed; answers and the submission are rows of their own.
 */
@Entity
@Immutable
class Attempt {

    @Id private UUID id;
    @Version private Long version;
    private UUID enrolmentId;
    private UUID personId;
    private UUID moduleVersionId;
    private String stepKey;
    private int number;
    private long seed;

    @Convert(converter = DrawColumn.class)
    private Draw draw;

    private Instant startedAt;

    Attempt(Enrolment enrolment, StepKey step, int number, long seed, Draw draw, Instant at) {
        id = AttemptId.next().value();
        enrolmentId = enrolment.id().value();
        personId = enrolment.person().value();
        moduleVersionId = enrolment.moduleVersion().value();
        stepKey = step.value();
        this.number = number;
        this.seed = seed;
        this.draw = draw;
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

    Instant startedAt() {
        return startedAt;
    }
}
