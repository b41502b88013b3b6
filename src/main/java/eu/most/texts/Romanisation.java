package eu.most.texts;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Greek and Cyrillic names in the Latin letters of passports: Greek after ELOT 743, Ukrainian after
 * the table of the Cabinet of Ministers (resolution 55 of 2010), Bulgarian after the law of 2009,
 * Serbian, Macedonian and Belarusian after BGN/PCGN, and so is Russian, which is also taken for
 * whatever shows no letter of another language. Signs that are no letters are left out.
 *
 * @see "src/docs/decisions/0037-what-a-name-may-be.md"
 */
public final class Romanisation {

    private Romanisation() {}

    /** A name in Latin letters; empty if it has letters of a script without such a rule. */
    public static Optional<String> of(String name) {
        if (!name.codePoints().allMatch(Romanisation::hasARule)) {
            return Optional.empty();
        }
        String latin = has(name, UnicodeScript.GREEK) ? greek(name) : name;
        return Optional.of(
                has(name, UnicodeScript.CYRILLIC)
                        ? CyrillicLanguage.of(name).inLatin(latin)
                        : latin);
    }

    /** Every form that a name has by one of the rules, whatever language it is of. */
    static List<String> formsOf(String name) {
        if (!has(name, UnicodeScript.CYRILLIC)) {
            return of(name).stream().toList();
        }
        return Arrays.stream(CyrillicLanguage.values())
                .map(language -> language.inLatin(name))
                .distinct()
                .toList();
    }

    private static boolean hasARule(int character) {
        return switch (UnicodeScript.of(character)) {
            case LATIN, GREEK, CYRILLIC, COMMON, INHERITED -> true;
            default -> false;
        };
    }

    private static boolean has(String text, UnicodeScript script) {
        return text.codePoints().anyMatch(letter -> UnicodeScript.of(letter) == script);
    }

    /** Passports have no accents. */
    private static String greek(String name) {
        String latin = Transliterator.getInstance("Greek-Latin/UNGEGN").transliterate(name);
        return Normalizer.normalize(
                Normalizer.normalize(latin, Normalizer.Form.NFD).replaceAll("\\p{Mn}", ""),
                Normalizer.Form.NFC);
    }
}
