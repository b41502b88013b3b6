package eu.most.documents;

import java.text.Normalizer;

/** Makes any text drawable. */
public final class PaperText {

    private static final int MISSING = '?';

    private PaperText() {}

    /**
     * The same text, or the nearest to it that can be drawn: in Latin letters if one is lacking.
     */
    public static String drawable(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (isDrawable(composed)) {
            return composed;
        }
        return LatinLetters.of(composed)
                .codePoints()
                .map(character -> canDraw(character) ? character : MISSING)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The text with a question mark for what cannot be drawn: names of files hold anything. */
    public static String verbatim(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .map(character -> isSign(character) && canDraw(character) ? character : MISSING)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Whether it stands for itself, and does not only change how others stand. */
    private static boolean isSign(int character) {
        return !Character.isISOControl(character)
                && Character.getType(character) != Character.FORMAT;
    }

    private static boolean isDrawable(String text) {
        return text.codePoints().allMatch(PaperText::canDraw);
    }

    private static boolean canDraw(int character) {
        return Typeface.REGULAR.glyph(character) != 0
                && Typeface.STRONG.glyph(character) != 0
                && Typeface.TITLE.glyph(character) != 0
                && Character.getType(character) != Character.NON_SPACING_MARK;
    }
}
