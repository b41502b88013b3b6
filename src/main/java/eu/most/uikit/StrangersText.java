package eu.most.uikit;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text of people whom nobody here knows, made fit to be shown among words of ours: the name of a
 * file, what a file says about itself, whoever signed it. The one place that decides what of it is
 * shown and how, on pages, in tables for spreadsheets and on paper.
 *
 * @see <a href="https://unicode.org/reports/tr9/#Explicit_Directional_Isolates">UAX 9: isolates</a>
 */
public final class StrangersText {

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    /** Joiners stay: without them some scripts are written wrongly. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}&&[^\\u200C\\u200D]]");

    private static final Pattern QUOTATION_MARKS =
            Pattern.compile("[\"\\u201C-\\u201F\\u00AB\\u00BB\\u301D-\\u301F\\uFF02]");

    private StrangersText() {}

    /** On one line, without what cannot be seen or turns the line round. */
    public static String line(String text) {
        String spaced =
                SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ");
        return UNSEEN.matcher(spaced).replaceAll("").strip();
    }

    /** The same, and letters that run from right to left leave the words beside it alone. */
    public static String isolated(String text) {
        return FIRST_STRONG_ISOLATE + line(text) + POP_DIRECTIONAL_ISOLATE;
    }

    /** On one line to stand in quotation marks of ours, none of which it can close. */
    public static String quotable(String text) {
        return QUOTATION_MARKS.matcher(line(text)).replaceAll("'");
    }
}
