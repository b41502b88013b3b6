package eu.most.themes;

import eu.most.kernel.TimeOrderedUuid;
import java.util.UUID;

/** A published version of a theme; a certificate remembers the one it was drawn with. */
public record ThemeVersionId(UUID value) {

    /** A new id, sortable by the time it was made. */
    static ThemeVersionId next() {
        return new ThemeVersionId(TimeOrderedUuid.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
