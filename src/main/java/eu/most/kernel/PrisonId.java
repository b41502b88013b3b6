package eu.most.kernel;

import java.util.UUID;

/** A prison. */
public record PrisonId(UUID value) implements Comparable<PrisonId> {

    /** A new id, sortable by the time it was made. */
    public static PrisonId next() {
        return new PrisonId(TimeOrderedUuid.next());
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if {@code text} is not a UUID
     */
    public static PrisonId of(String text) {
        return new PrisonId(UUID.fromString(text));
    }

    @Override
    public int compareTo(PrisonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
