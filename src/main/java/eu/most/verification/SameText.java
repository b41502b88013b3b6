package eu.most.verification;

import eu.most.documents.LatinLetters;
import java.text.Normalizer;
import java.util.Locale;

/** When a text in a file and one in the register say the same. */
final class SameText {

    private static final String CUT = "…";

    private SameText() {}

    /**
     * Whether they do: however an accent is encoded, and as far as a token had room for it; in
     * Latin letters where our fonts have no others.
     */
    static boolean isSame(String inFile, String registered) {
        String said = plain(inFile);
        return said.endsWith(CUT) && said.length() > CUT.length()
                ? startsWith(registered, said.substring(0, said.length() - CUT.length()).strip())
                : said.equals(plain(registered)) || said.equals(latin(registered));
    }

    /** Whether a page says it, in whichever lines and capitals. */
    static boolean isOn(String page, String registered) {
        String words = close(page);
        return words.contains(close(registered)) || words.contains(close(latin(registered)));
    }

    private static boolean startsWith(String registered, String said) {
        return plain(registered).startsWith(said) || latin(registered).startsWith(said);
    }

    private static String latin(String text) {
        return plain(LatinLetters.of(text));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    private static String close(String text) {
        return plain(text).replaceAll("[\\s\u00A0\u00AD-]+", "").toLowerCase(Locale.ROOT);
    }
}
