package eu.most.notifications;

import eu.most.kernel.TimeOrderedUuid;
import java.util.UUID;

/** A notice that was sent to one person. */
public record NoticeId(UUID value) {

    public static NoticeId next() {
        return new NoticeId(TimeOrderedUuid.next());
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if {@code text} is not a UUID
     */
    public static NoticeId of(String text) {
        return new NoticeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
