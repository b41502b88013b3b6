package eu.most.kernel;

import java.util.UUID;

/** A person known to the registry, whether or not they have an account. */
public record PersonId(UUID value) implements Comparable<PersonId> {

    /** A new id, sortable by the time it was made. */
    public static PersonId next() {
        return new PersonId(TimeOrderedUuid.next());
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if {@code text} is not a UUID
     */
    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
