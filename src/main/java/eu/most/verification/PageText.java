package eu.most.verification;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words on a page that was drawn as we draw: glyphs in hexadecimal digits, and for each
 * typeface a table of the characters that they mean. As a screen reader would say them; what the
 * glyphs look like is not known here.
 */
final class PageText {

    private static final Pattern PAGE = Pattern.compile("/Type /Page[\\s/>]");
    private static final Pattern CONTENTS = Pattern.compile("/Contents (\\d{1,7}) 0 R");
    private static final Pattern SHOWN =
            Pattern.compile("/([A-Za-z0-9]{1,40}) [0-9.]{1,10} Tf|<([0-9A-Fa-f]{1,4000})> Tj");
    private static final Pattern MEANT =
            Pattern.compile(
                    "<([0-9A-Fa-f]{4})>\\s{0,9}<([0-9A-Fa-f]{4})>\\s{0,9}<([0-9A-Fa-f]{4})>");
    private static final Pattern TABLE = Pattern.compile("/ToUnicode (\\d{1,7}) 0 R");
    private static final int LONGEST_OBJECT = 4_000;
    private static final int MOST_TYPEFACES = 8;
    private static final int MOST_CHARACTERS = 0x10000;

    private final RawFile file;
    private final OpenStreams streams;
    private final Map<String, Map<Integer, Character>> tables = new HashMap<>();

    private PageText(RawFile file, OpenStreams streams) {
        this.file = file;
        this.streams = streams;
    }

    /** All that is written on the last page in the file; empty if it is not written as ours. */
    static Optional<String> in(RawFile file, OpenStreams streams) {
        return new PageText(file, streams).read();
    }

    private Optional<String> read() {
        int last =
                PAGE.matcher(file.characters())
                        .results()
                        .mapToInt(MatchResult::start)
                        .max()
                        .orElse(-1);
        if (last < 0) {
            return Optional.empty();
        }
        Matcher contents = CONTENTS.matcher(around(last));
        return contents.find()
                ? streams.text(Integer.parseInt(contents.group(1)))
                        .map(this::words)
                        .filter(words -> !words.isBlank())
                : Optional.empty();
    }

    /** The object in which a mark stands. */
    private String around(int at) {
        String before = file.between(at - LONGEST_OBJECT, at);
        String after = file.between(at, at + LONGEST_OBJECT);
        int end = after.indexOf("endobj");
        return before.substring(Math.max(before.lastIndexOf(" obj"), 0))
                + (end < 0 ? after : after.substring(0, end));
    }

    private String words(String content) {
        StringBuilder words = new StringBuilder();
        Map<Integer, Character> table = Map.of();
        Matcher shown = SHOWN.matcher(content);
        while (shown.find()) {
            if (shown.group(1) != null) {
                table = table(shown.group(1));
            } else {
                byte[] glyphs = HexFormat.of().parseHex(even(shown.group(2)));
                for (int i = 0; i + 1 < glyphs.length; i += 2) {
                    int glyph = (glyphs[i] & 0xff) << 8 | glyphs[i + 1] & 0xff;
                    words.append(table.getOrDefault(glyph, '\uFFFD'));
                }
                words.append('\n');
            }
        }
        return words.toString();
    }

    private static String even(String digits) {
        return digits.length() % 2 == 0 ? digits : digits + "0";
    }

    private Map<Integer, Character> table(String typeface) {
        return tables.size() < MOST_TYPEFACES
                ? tables.computeIfAbsent(typeface, this::read)
                : tables.getOrDefault(typeface, Map.of());
    }

    private Map<Integer, Character> read(String typeface) {
        Matcher font =
                Pattern.compile("/" + typeface + " (\\d{1,7}) 0 R").matcher(file.characters());
        String number = "";
        while (font.find()) {
            number = font.group(1);
        }
        int at = number.isEmpty() ? -1 : file.lastIndexOf("\n" + number + " 0 obj");
        if (at < 0) {
            return Map.of();
        }
        String object = file.between(at, at + LONGEST_OBJECT);
        Matcher table = TABLE.matcher(object.substring(0, Math.max(object.indexOf("endobj"), 0)));
        return table.find()
                ? streams.text(Integer.parseInt(table.group(1)))
                        .map(PageText::meant)
                        .orElse(Map.of())
                : Map.of();
    }

    private static Map<Integer, Character> meant(String table) {
        Map<Integer, Character> meant = new HashMap<>();
        int left = MOST_CHARACTERS;
        Matcher range = MEANT.matcher(table);
        while (range.find()) {
            int first = Integer.parseInt(range.group(1), 16);
            int last = Integer.parseInt(range.group(2), 16);
            int character = Integer.parseInt(range.group(3), 16);
            for (int glyph = first; glyph <= last && left > 0; glyph++, left--) {
                meant.put(glyph, (char) (character + glyph - first));
            }
        }
        return meant;
    }
}
