package eu.most.themes;

import eu.most.kernel.TimeOrderedUuid;
import java.util.UUID;

/** A logo that was taken in; it never changes. */
public record LogoId(UUID value) {

    /** A new id, sortable by the time it was made. */
    static LogoId next() {
        return new LogoId(TimeOrderedUuid.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
