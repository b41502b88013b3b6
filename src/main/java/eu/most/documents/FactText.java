package eu.most.documents;

import java.text.Normalizer;

/** How every text on a certificate is taken in: bounded, composed (NFC), without outer blanks. */
final class FactText {

    private FactText() {}

    /**
     * @param what the fact, for the message
     * @param longest the bound in UTF-16 units, after composing
     * @throws IllegalArgumentException if blank or too long; the message does not repeat the text
     */
    static String line(String what, String text, int longest) {
        // A letter of ours decomposes into at most four characters.
        if (text.length() > 4 * longest) {
            throw new IllegalArgumentException(what + " has more than " + longest + " characters");
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        if (composed.codePoints().allMatch(FactText::isSpace)) {
            throw new IllegalArgumentException(what + " is blank");
        }
        if (composed.length() > longest) {
            throw new IllegalArgumentException(what + " has more than " + longest + " characters");
        }
        return composed;
    }

    /** Also the spaces that do not break, which Java's own strip leaves alone. */
    private static boolean isSpace(int codePoint) {
        return Character.isSpaceChar(codePoint) || Character.isWhitespace(codePoint);
    }
}
