package eu.most.registry;

import eu.most.kernel.TimeOrderedUuid;
import java.util.UUID;

/** A service that an organisation offers in a prison. */
public record ServiceId(UUID value) implements Comparable<ServiceId> {

    /** A new id, sortable by the time it was made. */
    public static ServiceId next() {
        return new ServiceId(TimeOrderedUuid.next());
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if {@code text} is not a UUID
     */
    public static ServiceId of(String text) {
        return new ServiceId(UUID.fromString(text));
    }

    @Override
    public int compareTo(ServiceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
