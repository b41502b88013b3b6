package eu.most.learning;

import eu.most.kernel.TimeOrderedUuid;
import java.util.UUID;

/** One person's way through one version of a training module, from enrolling to completion. */
public record EnrolmentId(UUID value) implements Comparable<EnrolmentId> {

    /** A new id, sortable by the time it was made. */
    public static EnrolmentId next() {
        return new EnrolmentId(TimeOrderedUuid.next());
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if {@code text} is not a UUID
     */
    public static EnrolmentId of(String text) {
        return new EnrolmentId(UUID.fromString(text));
    }

    @Override
    public int compareTo(EnrolmentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
