package eu.most.credentials;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody typed, scanned or pasted where a certificate is meant: a code or a number with
 * whatever stands around it in a sentence, an address, a table or a mail, and as a hand scanner
 * writes it that is set to another keyboard than the computer. The one reader of all these, for
 * page, list and programs; the page at the gate has the same in its scripts.
 *
 * @see "src/docs/decisions/0040-what-people-type-is-read-by-one-reader.md"
 */
final class TypedText {

    /** A scanner types the whole QR code, token and all. */
    private static final int LONGEST = 1500;

    private static final Pattern SEPARATORS = Pattern.compile("[/\\\\?&=;,|\"\\s]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\s]]");
    private static final Pattern BESIDE = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern DASH = Pattern.compile("\\s*[\\p{Pd}\\u2212]\\s*");
    private static final Pattern PRINTED =
            Pattern.compile(
                    "(?<![0-9A-Z])(?:[0-9A-Z]{4}[- ]){3}[0-9A-Z](?![0-9A-Z])"
                            + "|(?<![0-9A-Z])M[O0]ST-[0-9OIL]{4}-[0-9OIL]{6,9}-[0-9A-Z](?![0-9A-Z])");

    private TypedText() {}

    /** The first thing in a text that {@code reader} takes for what it reads. */
    static <T> Optional<T> find(String typed, Function<String, Optional<T>> reader) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        return Stream.concat(Stream.of(typed), KeyboardLayout.undone(typed))
                .flatMap(text -> parts(text).stream())
                .flatMap(part -> reader.apply(part).stream())
                .findFirst();
    }

    /**
     * Everything that {@code reader} takes, in the order of the text; without its hyphens only what
     * has a digit, as a word may look like a code.
     */
    static <T> List<T> all(String typed, Function<String, Optional<T>> reader) {
        if (typed.length() > LONGEST) {
            return List.of();
        }
        return Stream.concat(Stream.of(typed), KeyboardLayout.undone(typed))
                .map(text -> inOrder(text).flatMap(part -> reader.apply(part).stream()))
                .map(found -> found.distinct().toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Stream<String> inOrder(String typed) {
        Set<String> parts = parts(typed);
        List<String> printed = printed(readable(typed));
        String whole = Collections.max(parts, Comparator.comparingInt(String::length));
        return parts.stream()
                .filter(part -> printed.contains(part) || part.chars().anyMatch(Character::isDigit))
                .sorted(Comparator.comparingInt(whole::indexOf));
    }

    /** What in it may be a code or a number, without anything but letters and digits. */
    private static Set<String> parts(String typed) {
        String text = readable(typed);
        // As it is printed, wherever it stands; then what may be one without its hyphens.
        Set<String> parts = new LinkedHashSet<>(printed(text));
        parts.add(plain(text));
        List<String> pieces = new ArrayList<>(Arrays.asList(SEPARATORS.split(text)));
        // The end of an address is the likeliest.
        pieces.reversed().stream().map(TypedText::plain).forEach(parts::add);
        return parts;
    }

    private static String readable(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        text = UNSEEN.matcher(text).replaceAll("").toUpperCase(Locale.ROOT).strip();
        int fragment = text.indexOf('#');
        return decoded(fragment < 0 ? text : text.substring(0, fragment));
    }

    private static List<String> printed(String text) {
        return PRINTED.matcher(DASH.matcher(text).replaceAll("-"))
                .results()
                .map(MatchResult::group)
                .map(TypedText::plain)
                .toList();
    }

    private static String plain(String text) {
        return BESIDE.matcher(text).replaceAll("");
    }

    /** As it was before an address was made of it. */
    private static String decoded(String text) {
        try {
            return text.indexOf('%') < 0 ? text : URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return text;
        }
    }
}
