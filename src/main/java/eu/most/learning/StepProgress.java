package eu.most.learning;

import eu.most.access.Acting;
import eu.most.access.Actor;
import eu.most.catalogue.StepKey;
import eu.most.kernel.Percent;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A step that is done, with which score if it was graded, what it showed, and who says so.
 * Appended, never changed.
 */
@Entity
@Immutable
class StepProgress {

    @EmbeddedId private Key key;
    @Version private Long version;
    private Instant doneAt;
    private @Nullable Integer score;

    @Convert(converter = EvidenceColumn.class)
    private @Nullable Evidence evidence;

    private @Nullable UUID doneBy;
    private @Nullable String doneByTask;

    StepProgress(StepDone done) {
        key = new Key(done.enrolment().value(), done.step().value());
        doneAt = done.at();
        score = done.score().map(Percent::value).orElse(null);
        evidence = done.evidence();
        switch (done.by()) {
            case Acting.APerson(Actor actor) -> doneBy = actor.person().value();
            case Acting.TheSystem(String task) -> doneByTask = task;
            case Acting.Nobody nobody -> throw new IllegalArgumentException("by " + nobody);
        }
    }

    @SuppressWarnings("NullAway.Init")
    protected StepProgress() {}

    EnrolmentId enrolment() {
        return new EnrolmentId(key.enrolmentId());
    }

    StepKey step() {
        return new StepKey(key.stepKey());
    }

    Optional<Percent> score() {
        return Optional.ofNullable(score).map(Percent::new);
    }

    /** What it showed; empty if it was done before that was kept. */
    Optional<Evidence> evidence() {
        return Optional.ofNullable(evidence);
    }

    /** A step of an enrolment is done once. */
    @Embeddable
    record Key(
            @Column(name = "enrolment_id") UUID enrolmentId,
            @Column(name = "step_key") String stepKey) {}
}
