package eu.most.credentials;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A keyboard as the computer has it, under which a scanner types that is set to the American one:
 * it presses the right keys, and other characters come out. Undone only where one of them shows it,
 * so that nothing that was mistyped becomes a code by chance.
 */
enum KeyboardLayout {
    CZECH("+ĚŠČŘŽÝÁÍÉ=-\"3YZ", "1234567890-/:#ZY", "ĚŠČŘŽÝÁÍÉ+"),
    /** The same hand, which sees letters and hyphens and forgets to shift the digits. */
    CZECH_DIGITS("+ĚŠČŘŽÝÁÍÉ", "1234567890", "ĚŠČŘŽÝÁÍÉ+"),
    SLOVAK("+ĽŠČŤŽÝÁÍÉ=-\"3YZ", "1234567890-/:#ZY", "ĽŠČŤŽÝÁÍÉ+"),
    SLOVENE("'-ČYZ", "-/:ZY", "'Č"),
    GERMAN("ß-Ö§YZ", "-/:#ZY", "ßÖ");

    private final Map<Integer, Integer> keys;
    private final String evidence;

    /**
     * @param written what comes out, in capitals
     * @param meant which sign the American keyboard has there
     * @param evidence those of them that stand in no code, number or address
     */
    KeyboardLayout(String written, String meant, String evidence) {
        this.evidence = evidence;
        int[] from = written.codePoints().toArray();
        int[] to = meant.codePoints().toArray();
        keys =
                Stream.iterate(0, i -> i < from.length, i -> i + 1)
                        .collect(Collectors.toMap(i -> from[i], i -> to[i]));
    }

    /** What a text would be without each of the layouts that it can have been written with. */
    static Stream<String> undone(String typed) {
        // The German sharp s has capitals of its own.
        String text = typed.replace("ß", "\u0001").toUpperCase(Locale.ROOT).replace("\u0001", "ß");
        return Arrays.stream(values())
                .filter(layout -> text.chars().anyMatch(c -> layout.evidence.indexOf(c) >= 0))
                .map(layout -> layout.undo(text));
    }

    private String undo(String text) {
        return text.codePoints()
                .map(each -> keys.getOrDefault(each, each))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
