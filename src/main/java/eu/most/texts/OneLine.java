package eu.most.texts;

import java.text.Normalizer;

/** Text on one line as people type it: names, titles, places. */
public final class OneLine {

    private OneLine() {}

    /**
     * The text in composed form (NFC), without space around it and with single spaces inside.
     *
     * @throws IllegalArgumentException if nothing is left, if it is longer than {@code limit}, or
     *     if it contains characters that cannot be printed in a line; the message does not repeat
     *     it
     */
    public static String of(String what, String text, int limit) {
        if (text.length() > 4 * limit) {
            throw new IllegalArgumentException(what + " has at most " + limit + " characters");
        }
        String tidy = tidy(text);
        if (!isPrintable(tidy)) {
            throw new IllegalArgumentException(what + " has characters that cannot be printed");
        }
        if (tidy.isEmpty() || tidy.length() > limit) {
            throw new IllegalArgumentException(what + " has 1 to " + limit + " characters");
        }
        return tidy;
    }

    /** The text in composed form, without space around it and with single spaces inside. */
    public static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\p{Zs}+", " ");
    }

    /** Whether every character of a text may stand in a name, of a person or of anything else. */
    static boolean isPrintable(String tidy) {
        return NameLetters.refusedIn(tidy).isEmpty();
    }
}
