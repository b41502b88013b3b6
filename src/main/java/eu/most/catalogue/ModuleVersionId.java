package eu.most.catalogue;

import eu.most.kernel.TimeOrderedUuid;
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

    @Override
    public int compareTo(ModuleVersionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
