package eu.most.texts;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a person is called: a given and a family name, in composed form (NFC), together with the
 * titles at most {@value #LIMIT} characters. People who have one name only have no family name.
 *
 * @param family empty if the person has one name only
 * @param inLatin how the person writes a name of other letters in Latin ones; needed if
 *     certificates cannot draw the name as it is written
 * @throws IllegalArgumentException if the given name is blank, the whole is too long, a character
 *     cannot stand in a name, the Latin form is missing, or comes with a name that is in Latin
 *     letters; the message does not repeat the name
 * @see NameLetters
 */
public record PersonName(String given, String family, Optional<LatinName> inLatin, Titles titles) {

    /** The longest name as a whole, in characters. */
    public static final int LIMIT = 200;

    public PersonName {
        given = part("a given name", given);
        family = family.isBlank() ? "" : part("a family name", family);
        if (titles.around(whole(given, family)).length() > LIMIT) {
            throw new IllegalArgumentException("a name has at most " + LIMIT + " characters");
        }
        if (inLatin.isEmpty() && needsLatin(given + family)) {
            throw new IllegalArgumentException("this name needs a form in Latin letters");
        }
        if (inLatin.isPresent() && !takesLatin(given + family)) {
            throw new IllegalArgumentException("this name is in Latin letters already");
        }
        Optional<String> latin = inLatin.map(LatinName::display);
        if (latin.isPresent() && titles.around(latin.get()).length() > LIMIT) {
            throw new IllegalArgumentException(
                    "a name in Latin letters has at most " + LIMIT + " characters");
        }
    }

    /** A name without titles. */
    public PersonName(String given, String family, Optional<LatinName> inLatin) {
        this(given, family, inLatin, Titles.NONE);
    }

    /** A name of which no Latin form is known, or needed. */
    public PersonName(String given, String family) {
        this(given, family, Optional.empty());
    }

    /** Whether {@code text} can be a given or a family name. */
    public static boolean isPart(String text) {
        return isLine(text) && refusedIn(text).isEmpty();
    }

    /**
     * Whether there is a letter in a text, as in whatever people enter; what was entered before
     * this was asked may have none.
     */
    public static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    /** The first character of a text that cannot stand in a name. */
    public static OptionalInt refusedIn(String text) {
        return text.length() > 4 * LIMIT
                ? OptionalInt.empty()
                : NameLetters.refusedIn(OneLine.tidy(text));
    }

    /**
     * Whether certificates cannot draw this name, so that a Latin form has to stand in its place.
     */
    public static boolean needsLatin(String name) {
        return !NameLetters.areDrawn(OneLine.tidy(name));
    }

    /** Whether a Latin form may stand beside this name: it has other letters, or needs one. */
    public static boolean takesLatin(String name) {
        return !LatinName.isLatin(name) || needsLatin(name);
    }

    /** Given name first, without titles. */
    public String display() {
        return whole(given, family);
    }

    /** Given name first, or the only one. */
    public static String whole(String given, String family) {
        return family.isEmpty() ? given : given + " " + family;
    }

    /** Family name first, as lists are ordered. */
    public static String listed(String given, String family) {
        return family.isEmpty() ? given : family + ", " + given;
    }

    private static boolean isLine(String text) {
        if (text.length() > 4 * LIMIT) {
            return false;
        }
        String tidy = OneLine.tidy(text);
        return !tidy.isEmpty() && tidy.length() <= LIMIT;
    }

    private static String part(String what, String text) {
        if (!isLine(text)) {
            throw new IllegalArgumentException(what + " has 1 to " + LIMIT + " characters");
        }
        NameLetters.refusedIn(OneLine.tidy(text))
                .ifPresent(character -> {
                    throw new IllegalArgumentException(
                            what + " has the character U+%04X".formatted(character));
                });
        return OneLine.tidy(text);
    }
}
