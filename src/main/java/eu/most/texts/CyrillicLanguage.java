package eu.most.texts;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A language of Cyrillic letters, told from the others by letters that only it has, and how its
 * names are written in passports. The first that fits is taken.
 */
enum CyrillicLanguage {
    BELARUSIAN("[ўЎ]", transliterator("Belarusian-Latin/BGN")),
    UKRAINIAN(
            "[іїєґІЇЄҐ]|(?<=\\p{IsCyrillic})['’ʼ](?=\\p{IsCyrillic})",
            new LetterTable(
                            "а=a б=b в=v г=h ґ=g д=d е=e є=ie ж=zh з=z зг=zgh и=y і=i ї=i й=i к=k"
                                    + " л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch"
                                    + " ш=sh щ=shch ь= ю=iu я=ia '= ’= ʼ=",
                            "є=ye ї=yi й=y ю=yu я=ya")
                    ::apply),
    SERBIAN("[ђћџљњјЂЋЏЉЊЈ]", transliterator("Serbian-Latin/BGN")),
    MACEDONIAN("[ѓќѕЃЌЅ]", transliterator("Macedonian-Latin/BGN")),
    /** Russian has a hard sign only before a soft vowel. */
    BULGARIAN(
            "[ъЪ](?![еёюяЕЁЮЯ])",
            new LetterTable(
                            "а=a б=b в=v г=g д=d е=e ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r"
                                    + " с=s т=t у=u ф=f х=h ц=ts ч=ch ш=sh щ=sht ъ=a ь=y ю=yu я=ya",
                            "а=a")
                    ::apply),
    RUSSIAN("", transliterator("Russian-Latin/BGN"));

    /** Soft and hard signs, and the dots between letters that would be read together. */
    private static final Pattern NO_LETTERS = Pattern.compile("[ʹʺ·]");

    private final Pattern mark;
    private final UnaryOperator<String> rule;

    CyrillicLanguage(String mark, UnaryOperator<String> rule) {
        this.mark = Pattern.compile(mark);
        this.rule = rule;
    }

    static CyrillicLanguage of(String name) {
        for (CyrillicLanguage language : values()) {
            if (language.mark.matcher(name).find()) {
                return language;
            }
        }
        return RUSSIAN;
    }

    String inLatin(String name) {
        String latin = NO_LETTERS.matcher(rule.apply(name)).replaceAll("");
        return Normalizer.normalize(latin, Normalizer.Form.NFC);
    }

    /** Found by ICU when a name first needs it, and kept there: reading the rules takes a while. */
    private static UnaryOperator<String> transliterator(String id) {
        return name -> Transliterator.getInstance(id).transliterate(name);
    }
}
