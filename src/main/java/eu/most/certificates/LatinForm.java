package eu.most.certificates;

import com.ibm.icu.text.Transliterator;
import eu.most.documents.CertificateDrawing;
import eu.most.documents.LatinLetters;
import eu.most.people.PersonDetails;
import eu.most.texts.LatinName;
import eu.most.texts.Romanisation;
import java.lang.Character.UnicodeScript;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Texts in Latin letters, for those who cannot read them as they are written. A name is written as
 * its person does it, else, of Greek and Cyrillic letters, as passports do. Other texts, and names
 * on certificates from before their Latin form was kept, follow the United Nations for Greek
 * (UNGEGN), BGN/PCGN for Cyrillic and ICU for the rest, without the marks that our fonts lack.
 */
public final class LatinForm {

    private static final String UKRAINIAN_LETTERS = "іїєґІЇЄҐ";
    private static final String SERBIAN_LETTERS = "ђћџљњјЂЋЏЉЊЈ";

    private LatinForm() {}

    /** A text in Latin letters; itself if it is written in them. */
    static String of(String text) {
        if (LatinName.isLatin(text)) {
            return text;
        }
        String latin = has(text, UnicodeScript.GREEK) ? Rules.GREEK.transliterate(text) : text;
        if (has(text, UnicodeScript.CYRILLIC)) {
            latin = cyrillic(text).transliterate(latin);
        }
        return LatinLetters.of(latin);
    }

    /** The same for a name, which begins with capitals also where a script has none. */
    private static String ofName(String name) {
        boolean hasCase = name.codePoints().anyMatch(LatinForm::hasCase);
        return hasCase ? of(name) : LatinLetters.withCapitals(name);
    }

    /**
     * Any text as our fonts can draw it: itself, else in Latin letters, each character that is not
     * a letter of any script by its number.
     */
    public static String drawable(String text) {
        if (CertificateDrawing.canDraw(text)) {
            return text;
        }
        String latin = ofName(text);
        return latin.codePoints()
                .mapToObj(Character::toString)
                .map(one ->
                        CertificateDrawing.canDraw(one)
                                ? one
                                : "U+%04X".formatted(one.codePointAt(0)))
                .collect(Collectors.joining());
    }

    /** What the earlier rules gave for a name of other letters, if that could be drawn. */
    private static Optional<String> earlier(String name) {
        return LatinName.isLatin(name)
                ? Optional.empty()
                : Optional.of(ofName(name)).filter(LatinForm::canBeDrawn);
    }

    /**
     * How a certificate issued today writes its holder in Latin letters, if the name has others.
     */
    static Optional<String> of(PersonDetails holder) {
        return holder.formalNameInLatin().or(() -> byRule(holder.formalName()));
    }

    /**
     * What a certificate says in Latin letters.
     *
     * @param kept with it; certificates from before that was kept have the form by rule
     */
    public static Optional<String> printed(@Nullable String kept, String name) {
        return Optional.ofNullable(kept).or(() -> earlier(name));
    }

    private static Optional<String> byRule(String name) {
        return LatinName.isLatin(name)
                ? Optional.empty()
                : Romanisation.of(name).filter(LatinForm::canBeDrawn);
    }

    private static Transliterator cyrillic(String text) {
        if (text.codePoints().anyMatch(letter -> UKRAINIAN_LETTERS.indexOf(letter) >= 0)) {
            return Rules.UKRAINIAN;
        }
        return text.codePoints().anyMatch(letter -> SERBIAN_LETTERS.indexOf(letter) >= 0)
                ? Rules.SERBIAN
                : Rules.RUSSIAN;
    }

    private static boolean canBeDrawn(String latin) {
        return latin.length() <= 200 && CertificateDrawing.canDraw(latin);
    }

    private static boolean has(String text, UnicodeScript script) {
        return text.codePoints().anyMatch(letter -> UnicodeScript.of(letter) == script);
    }

    private static boolean hasCase(int letter) {
        return Character.isUpperCase(letter) || Character.isLowerCase(letter);
    }

    /** Read when a text first needs them, not before. */
    private static final class Rules {

        /** Without the line that tells an eta from an iota: passports have none either. */
        static final Transliterator GREEK =
                Transliterator.getInstance("Greek-Latin/UNGEGN; NFD; [\\u0331] Remove; NFC");

        static final Transliterator UKRAINIAN =
                Transliterator.getInstance("Ukrainian-Latin/BGN; NFC");
        static final Transliterator SERBIAN = Transliterator.getInstance("Serbian-Latin/BGN; NFC");
        static final Transliterator RUSSIAN = Transliterator.getInstance("Russian-Latin/BGN; NFC");
    }
}
