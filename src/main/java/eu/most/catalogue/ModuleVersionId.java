package eu.most.catalogue;

import eu.most.kernel.TimeOrderedUuid;
import java.util.Optional;
import java.util.UUID;

/** A published version of a training module. */
public record ModuleVersionId(UUID value) implements Comparable<ModuleVersionId> {

    /** A new id, sortable by the time it was made. */
    public static ModuleVersionId next() {
        return new ModuleVersionId(TimeOrderedUuid.next());
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException if {@code text} is not a UUID
     */
    public static ModuleVersionId of(String text) {
        return new ModuleVersionId(UUID.fromString(text));
    }

    /** The id that an address names; empty if it is none. */
    public static Optional<ModuleVersionId> find(String text) {
        try {
            return text.length() == 36 ? Optional.of(of(text)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(ModuleVersionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
