package eu.most.texts;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Academic titles as they stand on documents in some countries: {@code Mgr.} before a name, {@code
 * Ph.D.} behind it; each in characters that certificates can draw, at most {@value #LIMIT}, and
 * empty for the many who have none.
 *
 * @throws IllegalArgumentException if one is too long or cannot be drawn
 */
public record Titles(String before, String after) {

    /** The longest title, in characters. */
    public static final int LIMIT = 60;

    public static final Titles NONE = new Titles("", "");

    public Titles {
        before = part("a title before a name", before);
        after = part("a title after a name", after);
    }

    /** Whether {@code text} can be a title, or none. */
    public static boolean isPart(String text) {
        if (text.length() > 4 * LIMIT) {
            return false;
        }
        String tidy = OneLine.tidy(text);
        return tidy.length() <= LIMIT && NameLetters.areDrawn(tidy);
    }

    /** A name with its titles, as it stands on a certificate. */
    public String around(String name) {
        String behind = after.isEmpty() ? name : name + ", " + after;
        return Stream.of(before, behind)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String part(String what, String text) {
        if (!isPart(text)) {
            throw new IllegalArgumentException(what + " has characters that cannot be drawn");
        }
        return OneLine.tidy(text);
    }
}
