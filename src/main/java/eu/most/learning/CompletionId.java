package eu.most.learning;

import eu.most.kernel.TimeOrderedUuid;
import java.util.UUID;

/** The fact that a person completed a version of a training module. */
public record CompletionId(UUID value) implements Comparable<CompletionId> {

    /** A new id, sortable by the time it was made. */
    public static CompletionId next() {
        return new CompletionId(TimeOrderedUuid.next());
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if {@code text} is not a UUID
     */
    public static CompletionId of(String text) {
        return new CompletionId(UUID.fromString(text));
    }

    @Override
    public int compareTo(CompletionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
