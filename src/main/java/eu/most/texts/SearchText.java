package eu.most.texts;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Texts as they are searched: small letters without accents, apostrophes or punctuation, and beside
 * other letters the Latin ones, so that {@code o'connor} finds O’Connor and {@code kovalchuk}
 * Ковальчук. Every word of a question has to be found, in whatever order.
 *
 * @see "src/docs/decisions/0038-a-text-to-be-searched-is-kept.md"
 */
public final class SearchText {

    /** The longest text that is kept to be searched, in characters. */
    public static final int LONGEST = 2000;

    private static final int MOST_WORDS = 12;
    private static final int LONGEST_QUESTION = 200;
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼʻʹ`´]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{Mc}]+");
    private static final Pattern OTHER_LETTERS = Pattern.compile("[\\p{L}&&[^\\p{IsLatin}]]");

    /** Latin letters that are no accented ones. */
    private static final Map<Integer, String> PLAIN =
            Map.ofEntries(
                    Map.entry((int) 'ß', "ss"),
                    Map.entry((int) 'đ', "d"),
                    Map.entry((int) 'ð', "d"),
                    Map.entry((int) 'ł', "l"),
                    Map.entry((int) 'ø', "o"),
                    Map.entry((int) 'æ', "ae"),
                    Map.entry((int) 'œ', "oe"),
                    Map.entry((int) 'þ', "th"),
                    Map.entry((int) 'ı', "i"),
                    Map.entry((int) 'ħ', "h"),
                    Map.entry((int) 'ŋ', "n"),
                    Map.entry((int) 'ŧ', "t"),
                    Map.entry((int) 'ɔ', "o"),
                    Map.entry((int) 'ɛ', "e"),
                    Map.entry((int) 'ə', "e"),
                    Map.entry((int) 'ς', "σ"));

    private SearchText() {}

    /** What is kept beside these texts, to be found by; at most {@value #LONGEST} characters. */
    public static String of(List<String> texts) {
        Set<String> forms = new LinkedHashSet<>();
        for (String text : texts) {
            forms.add(folded(text, ""));
            forms.add(folded(text, " "));
            if (OTHER_LETTERS.matcher(text).find()) {
                Romanisation.formsOf(text).forEach(latin -> forms.add(folded(latin, "")));
                forms.add(folded(anyInLatin(text), ""));
            }
        }
        forms.remove("");
        String all = String.join(" ", forms);
        return all.substring(0, Math.min(all.length(), LONGEST));
    }

    /**
     * The words of a question as patterns of LIKE with the escape character {@code !}; a text
     * matches if it matches each. A question of signs alone has one that matches nothing.
     */
    public static List<String> patterns(String question) {
        String start = question.strip();
        String asked = start.substring(0, Math.min(start.length(), LONGEST_QUESTION));
        String words = folded(asked, "");
        if (words.isEmpty() && !asked.isEmpty()) {
            return List.of("%!%%");
        }
        return Arrays.stream(words.split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .map(word -> "%" + word + "%")
                .toList();
    }

    private static String folded(String text, String apostrophe) {
        String plain =
                Normalizer.normalize(text, Normalizer.Form.NFKD)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\p{Mn}", "");
        plain = APOSTROPHES.matcher(plain).replaceAll(apostrophe);
        plain = BETWEEN_WORDS.matcher(plain).replaceAll(" ").strip();
        return plain.codePoints()
                .mapToObj(letter -> PLAIN.getOrDefault(letter, Character.toString(letter)))
                .collect(Collectors.joining());
    }

    private static String anyInLatin(String text) {
        return Transliterator.getInstance("Any-Latin").transliterate(text);
    }
}
