package eu.most.lesson;

import eu.most.kernel.TimeOrderedUuid;
import java.util.UUID;

/** One visit of one person to one lesson. */
public record LessonVisitId(UUID value) {

    /** A new id, sortable by the time it was made. */
    public static LessonVisitId next() {
        return new LessonVisitId(TimeOrderedUuid.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
