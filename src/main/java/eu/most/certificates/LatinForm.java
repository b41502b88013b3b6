package eu.most.certificates;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.util.Optional;

/**
 * Texts in Latin letters, for those who cannot read them as they are written. Greek follows the
 * United Nations (UNGEGN, as in passports), Cyrillic BGN/PCGN for the language whose own letters
 * occur, Russian if none do; the rest follows ICU.
 */
final class LatinForm {

    /** Without the line that tells an eta from an iota: passports have none either. */
    private static final Transliterator GREEK =
            Transliterator.getInstance("Greek-Latin/UNGEGN; NFD; [\\u0331] Remove; NFC");

    private static final Transliterator UKRAINIAN =
            Transliterator.getInstance("Ukrainian-Latin/BGN; NFC");
    private static final Transliterator SERBIAN =
            Transliterator.getInstance("Serbian-Latin/BGN; NFC");
    private static final Transliterator RUSSIAN =
            Transliterator.getInstance("Russian-Latin/BGN; NFC");
    private static final Transliterator ANY = Transliterator.getInstance("Any-Latin; NFC");
    private static final Transliterator WITH_CAPITALS =
            Transliterator.getInstance("Any-Latin; Any-Title; NFC");

    private static final String UKRAINIAN_LETTERS = "іїєґІЇЄҐ";
    private static final String SERBIAN_LETTERS = "ђћџљњјЂЋЏЉЊЈ";

    private LatinForm() {}

    /** A text in Latin letters; itself if it is written in them. */
    static String of(String text) {
        if (text.codePoints().allMatch(LatinForm::isLatin)) {
            return text;
        }
        String latin = has(text, UnicodeScript.GREEK) ? GREEK.transliterate(text) : text;
        if (has(text, UnicodeScript.CYRILLIC)) {
            latin = cyrillic(text).transliterate(latin);
        }
        return ANY.transliterate(latin);
    }

    /** The same for a name, which begins with capitals also where a script has none. */
    static String ofName(String name) {
        boolean hasCase = name.codePoints().anyMatch(LatinForm::hasCase);
        return hasCase ? of(name) : WITH_CAPITALS.transliterate(name);
    }

    /** The Latin form of a name, if it is written in other letters. */
    static Optional<String> beside(String name) {
        return Optional.of(ofName(name)).filter(latin -> !latin.equals(name));
    }

    private static Transliterator cyrillic(String text) {
        if (text.codePoints().anyMatch(letter -> UKRAINIAN_LETTERS.indexOf(letter) >= 0)) {
            return UKRAINIAN;
        }
        return text.codePoints().anyMatch(letter -> SERBIAN_LETTERS.indexOf(letter) >= 0)
                ? SERBIAN
                : RUSSIAN;
    }

    private static boolean isLatin(int letter) {
        UnicodeScript script = UnicodeScript.of(letter);
        return script == UnicodeScript.LATIN
                || script == UnicodeScript.COMMON
                || script == UnicodeScript.INHERITED;
    }

    private static boolean has(String text, UnicodeScript script) {
        return text.codePoints().anyMatch(letter -> UnicodeScript.of(letter) == script);
    }

    private static boolean hasCase(int letter) {
        return Character.isUpperCase(letter) || Character.isLowerCase(letter);
    }
}
