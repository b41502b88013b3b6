package eu.most.texts;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Another letter, or several, for each letter of a name. A capital gets a capital, and several of
 * them in a word that is all capitals.
 */
final class LetterTable {

    private final Map<String, String> anywhere;
    private final Map<String, String> first;

    /**
     * @param anywhere small letters, each with what stands for it: {@code "а=a ж=zh ь="}
     * @param first the same for those that are another letter at the beginning of a word
     */
    LetterTable(String anywhere, String first) {
        this.anywhere = read(anywhere);
        this.first = read(first);
    }

    String apply(String name) {
        StringBuilder written = new StringBuilder();
        boolean inWord = false;
        for (int at = 0; at < name.length(); ) {
            int length = isPair(name, at) ? 2 : 1;
            String letters = name.substring(at, at + length);
            written.append(of(letters, !inWord, isShouted(name, at, length)));
            inWord = Character.isLetter(name.charAt(at)) || (inWord && isApostrophe(letters));
            at += length;
        }
        return written.toString();
    }

    private boolean isPair(String name, int at) {
        return at + 1 < name.length() && anywhere.containsKey(lower(name.substring(at, at + 2)));
    }

    private String of(String letters, boolean begins, boolean shouted) {
        String small = lower(letters);
        String latin =
                begins ? first.getOrDefault(small, anywhere.get(small)) : anywhere.get(small);
        if (latin == null) {
            return letters;
        }
        if (latin.isEmpty() || !Character.isUpperCase(letters.charAt(0))) {
            return latin;
        }
        return shouted
                ? latin.toUpperCase(Locale.ROOT)
                : Character.toUpperCase(latin.charAt(0)) + latin.substring(1);
    }

    private static boolean isShouted(String name, int at, int length) {
        boolean before = at > 0 && Character.isUpperCase(name.charAt(at - 1));
        int next = at + length;
        boolean after = next < name.length() && Character.isUpperCase(name.charAt(next));
        return before || after;
    }

    private static boolean isApostrophe(String letters) {
        return "'’ʼ".contains(letters);
    }

    private static String lower(String letters) {
        return letters.toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> read(String table) {
        Map<String, String> letters = new HashMap<>();
        for (String entry : table.split(" ")) {
            int sign = entry.indexOf('=');
            letters.put(entry.substring(0, sign), entry.substring(sign + 1));
        }
        return letters;
    }
}
