package eu.most.texts;

import java.lang.Character.UnicodeScript;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a person whose name has other letters writes it in Latin ones, as in their passport: a given
 * and a family name in composed form (NFC), of Latin letters with or without accents, apostrophes,
 * hyphens, full stops and spaces; together at most {@value PersonName#LIMIT} characters with the
 * space between them.
 *
 * @param family empty if the person has one name only
 * @throws IllegalArgumentException if a part is blank or too long, or has another character; the
 *     message does not repeat the name
 */
public record LatinName(String given, String family) {

    /** Of which a certificate can draw each: Latin with its extensions, African letters too. */
    private static final String LETTER =
            "[[\\u0041-\\u024F\\u0253\\u0254\\u0256\\u0257\\u0259\\u025B\\u0260\\u0263\\u0268\\u0269"
                    + "\\u0272\\u0283\\u0288-\\u028B\\u0292\\u1E00-\\u1EFF]"
                    + "&&\\p{IsLatin}&&[\\p{Lu}\\p{Ll}\\p{Lt}]]";

    private static final String SIGN = "['’‘ʼʻ. -]";
    private static final Pattern PART =
            Pattern.compile(SIGN + "*+" + LETTER + "(?:" + LETTER + "|" + SIGN + ")*+");

    public LatinName {
        given = part("a given name in Latin letters", given);
        family = family.isBlank() ? "" : part("a family name in Latin letters", family);
        if (PersonName.whole(given, family).length() > PersonName.LIMIT) {
            throw new IllegalArgumentException(
                    "a name in Latin letters has at most " + PersonName.LIMIT + " characters");
        }
    }

    /** Whether {@code text} can be a given or a family name in Latin letters. */
    public static boolean isPart(String text) {
        return PersonName.isPart(text) && PART.matcher(OneLine.tidy(text)).matches();
    }

    /**
     * As it was stored; empty if that is no such name. Without their Latin letters somebody can
     * still sign in, and see what is wrong.
     */
    public static Optional<LatinName> stored(String given, String family) {
        try {
            return Optional.of(new LatinName(given, family));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Whether all letters of a text are Latin, so that everybody here can read it. */
    public static boolean isLatin(String text) {
        return text.codePoints().mapToObj(UnicodeScript::of).allMatch(LatinName::isLatin);
    }

    /** Family name first, as lists are ordered. */
    public String listed() {
        return PersonName.listed(given, family);
    }

    /** Given name first, as it stands on a certificate. */
    public String display() {
        return PersonName.whole(given, family);
    }

    private static String part(String what, String text) {
        String tidy = OneLine.of(what, text, PersonName.LIMIT);
        if (!PART.matcher(tidy).matches()) {
            throw new IllegalArgumentException(what + " has a character that is no Latin letter");
        }
        return tidy;
    }

    private static boolean isLatin(UnicodeScript script) {
        return script == UnicodeScript.LATIN
                || script == UnicodeScript.COMMON
                || script == UnicodeScript.INHERITED;
    }
}
