package eu.most.scenario;

import eu.most.kernel.TimeOrderedUuid;
import java.util.UUID;

/** One run of one person through one scenario. */
public record RunId(UUID value) implements Comparable<RunId> {

    /** A new id, sortable by the time it was made. */
    public static RunId next() {
        return new RunId(TimeOrderedUuid.next());
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if {@code text} is not a UUID
     */
    public static RunId of(String text) {
        return new RunId(UUID.fromString(text));
    }

    @Override
    public int compareTo(RunId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
