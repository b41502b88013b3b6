package eu.most.kernel;

import java.util.UUID;

/** An organisation, prison service or third sector. */
public record OrganisationId(UUID value) implements Comparable<OrganisationId> {

    /** A new id, sortable by the time it was made. */
    public static OrganisationId next() {
        return new OrganisationId(TimeOrderedUuid.next());
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if {@code text} is not a UUID
     */
    public static OrganisationId of(String text) {
        return new OrganisationId(UUID.fromString(text));
    }

    @Override
    public int compareTo(OrganisationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
