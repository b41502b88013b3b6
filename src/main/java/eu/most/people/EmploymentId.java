package eu.most.people;

import eu.most.kernel.TimeOrderedUuid;
import java.util.UUID;

/** One employment of a person by an organisation. */
public record EmploymentId(UUID value) implements Comparable<EmploymentId> {

    /** A new id, sortable by the time it was made. */
    public static EmploymentId next() {
        return new EmploymentId(TimeOrderedUuid.next());
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if {@code text} is not a UUID
     */
    public static EmploymentId of(String text) {
        return new EmploymentId(UUID.fromString(text));
    }

    @Override
    public int compareTo(EmploymentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
