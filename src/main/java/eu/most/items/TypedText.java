package eu.most.items;

import java.text.Normalizer;
import java.util.Locale;

/** Text that people type as an answer: what it may be, and when two are the same. */
final class TypedText {

    private TypedText() {}

    /**
     * Checks a text.
     *
     * @throws IllegalArgumentException if it is blank, longer than {@code longest} characters, or
     *     has control characters (other than the ends of lines and tabs) or halves of characters;
     *     the message does not repeat it
     */
    static void require(String text, int longest) {
        if (text.isBlank() || text.codePointCount(0, text.length()) > longest) {
            throw new IllegalArgumentException("a text of 1 to " + longest + " characters");
        }
        if (!text.codePoints().allMatch(TypedText::canBeTyped)) {
            throw new IllegalArgumentException("a text with characters that nobody types");
        }
    }

    private static boolean canBeTyped(int character) {
        return character == '\n'
                || character == '\r'
                || character == '\t'
                || !Character.isISOControl(character)
                        && Character.getType(character) != Character.SURROGATE;
    }

    /**
     * A text as it is compared: one blank between words, and without what does not matter.
     *
     * @param ignoresCase whether small and capital letters are the same, and {@code ß} is {@code
     *     ss}
     * @param ignoresAccents whether {@code č} is {@code c}
     */
    static String compared(String text, boolean ignoresCase, boolean ignoresAccents) {
        String compared =
                Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .strip()
                        .replaceAll("(?U)\\s+", " ");
        if (ignoresCase) {
            compared = compared.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        }
        if (ignoresAccents) {
            compared =
                    Normalizer.normalize(compared, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        }
        return compared;
    }
}
