package eu.most.lesson;

import eu.most.catalogue.StepKey;
import eu.most.learning.EnrolmentId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Begin and end of one visit to a lesson, and whether its end was seen. */
@Entity
@Table(name = "lesson_visit")
class LessonVisit {

    @Id private UUID id;
    @Version private @Nullable Long version;
    private UUID enrolmentId;
    private String stepKey;
    private Instant begunAt;
    private Instant seenUntil;
    private boolean endSeen;

    LessonVisit(LessonVisitId id, EnrolmentId enrolment, StepKey lesson, Instant begunAt) {
        this.id = id.value();
        enrolmentId = enrolment.value();
        stepKey = lesson.value();
        this.begunAt = begunAt;
        seenUntil = begunAt;
    }

    @SuppressWarnings("NullAway.Init")
    protected LessonVisit() {}

    LessonVisitId id() {
        return new LessonVisitId(id);
    }

    void goesOn(Instant until, boolean toTheEnd) {
        if (until.isAfter(seenUntil)) {
            seenUntil = until;
        }
        endSeen |= toTheEnd;
    }

    boolean isEndSeen() {
        return endSeen;
    }

    /** The time of all these visits; what two windows showed at once counts once. */
    static Duration together(List<LessonVisit> visits) {
        Duration time = Duration.ZERO;
        Instant counted = Instant.MIN;
        for (LessonVisit visit :
                visits.stream().sorted(Comparator.comparing(each -> each.begunAt)).toList()) {
            Instant from = visit.begunAt.isAfter(counted) ? visit.begunAt : counted;
            if (visit.seenUntil.isAfter(from)) {
                time = time.plus(Duration.between(from, visit.seenUntil));
                counted = visit.seenUntil;
            }
        }
        return time;
    }
}
