package eu.most.learning;

import eu.most.catalogue.StepKey;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** How long a lesson was before a person, over all visits, and whether to its end. */
@Entity
class LessonReading {

    @EmbeddedId private Key key;
    @Version private Long version;
    private long spentMs;
    private Instant countedUntil;
    private boolean endSeen;

    /**
     * @param since when the first visit began
     */
    LessonReading(Key key, Instant since) {
        this.key = key;
        countedUntil = since;
    }

    @SuppressWarnings("NullAway.Init")
    protected LessonReading() {}

    /** Adds a visit. Minutes that another window has counted are not counted twice. */
    void visited(Instant since, Instant until, boolean toTheEnd) {
        Instant from = since.isAfter(countedUntil) ? since : countedUntil;
        if (until.isAfter(from)) {
            spentMs += Duration.between(from, until).toMillis();
            countedUntil = until;
        }
        endSeen |= toTheEnd;
    }

    Duration spent() {
        return Duration.ofMillis(spentMs);
    }

    boolean isEndSeen() {
        return endSeen;
    }

    @Embeddable
    record Key(
            @Column(name = "enrolment_id") UUID enrolmentId,
            @Column(name = "step_key") String stepKey) {

        static Key of(EnrolmentId enrolment, StepKey lesson) {
            return new Key(enrolment.value(), lesson.value());
        }
    }
}
