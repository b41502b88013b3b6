package eu.most.quiz;

import eu.most.kernel.TimeOrderedUuid;
import java.util.UUID;

/** One attempt of one person at one quiz. */
public record AttemptId(UUID value) implements Comparable<AttemptId> {

    /** A new id, sortable by the time it was made. */
    public static AttemptId next() {
        return new AttemptId(TimeOrderedUuid.next());
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if {@code text} is not a UUID
     */
    public static AttemptId of(String text) {
        return new AttemptId(UUID.fromString(text));
    }

    @Override
    public int compareTo(AttemptId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
