package eu.most.themes;

import eu.most.kernel.TimeOrderedUuid;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** A theme. */
public record ThemeId(UUID value) {

    private static final Pattern SHAPE =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** A new id, sortable by the time it was made. */
    static ThemeId next() {
        return new ThemeId(TimeOrderedUuid.next());
    }

    /** The id that an address names; empty if it is none. */
    public static Optional<ThemeId> find(String text) {
        return text.length() == 36 && SHAPE.matcher(text).matches()
                ? Optional.of(new ThemeId(UUID.fromString(text)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
