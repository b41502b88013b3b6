package eu.most.texts;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Which characters a name may have, and which of them the typefaces of certificates have: the one
 * place that knows, for all that is entered and later drawn, sent, listed and searched.
 *
 * <p>What can be drawn may stand in a name. So may the letters of every other script, with their
 * marks and joiners; such a name has a Latin form beside it, which is drawn in its place. Nothing
 * else may: no pictures, no controls, no marks that turn the direction of reading.
 *
 * @see "src/docs/decisions/0037-what-a-name-may-be.md"
 */
public final class NameLetters {

    /** As in src/fonts/make-document-fonts.py; a test compares it with the typefaces. */
    private static final Pattern DRAWN =
            Pattern.compile(
                    "[\\u0020-\\u007E\\u00A0-\\u00AC\\u00AE-\\u024F\\u0253\\u0254\\u0256\\u0257"
                            + "\\u0259\\u025B\\u0260\\u0263\\u0268\\u0269\\u0272\\u0283\\u0288-\\u028C"
                            + "\\u0292\\u0294\\u02B9-\\u02BC\\u0370-\\u03E1\\u03F0-\\u03FF\\u0400-\\u0482"
                            + "\\u048A-\\u052F\\u1E00-\\u1EFF\\u1F00-\\u1FFF\\u2010-\\u2015"
                            + "\\u2018-\\u201E\\u2020-\\u2022\\u2026\\u202F\\u2030\\u2032\\u2033"
                            + "\\u2039\\u203A\\u2044\\u20AC\\u2116\\u2122\\u2212"
                            + "\\uA78B\\uA78C&&[^\\p{Cn}\\p{M}\\p{C}]]*+");

    /** Letters with their marks, joiners between them, and the points that stand in names. */
    private static final Pattern WRITTEN =
            Pattern.compile(
                    "(?:[\\p{L}\\p{Nd}\\p{Nl}·・־׳״་፡.’ʼ -]|(?<=[\\p{L}\\p{M}])[\\p{M}\\u200C\\u200D])");

    private NameLetters() {}

    /** Whether certificates can draw a text, in composed form (NFC), as it is written. */
    public static boolean areDrawn(String text) {
        return DRAWN.matcher(text).matches();
    }

    /** The first character of a text in composed form (NFC) that cannot stand in a name. */
    static OptionalInt refusedIn(String text) {
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            int end = at + Character.charCount(character);
            boolean taken =
                    areDrawn(Character.toString(character))
                            || WRITTEN.matcher(text)
                                    .useTransparentBounds(true)
                                    .region(at, end)
                                    .matches();
            if (!taken) {
                return OptionalInt.of(character);
            }
            at = end;
        }
        return OptionalInt.empty();
    }

    /** The first character of a text that certificates cannot draw. */
    public static OptionalInt undrawnIn(String text) {
        return OneLine.tidy(text)
                .codePoints()
                .filter(character -> !areDrawn(Character.toString(character)))
                .findFirst();
    }

    /**
     * A character as it can be shown to a person: itself, unless it shows nothing, and its number.
     */
    public static String named(int character) {
        String number = "U+%04X".formatted(character);
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    number;
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK ->
                    "\u25CC" + Character.toString(character) + " (" + number + ")";
            default -> Character.toString(character) + " (" + number + ")";
        };
    }
}
