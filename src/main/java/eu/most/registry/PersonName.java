package eu.most.registry;

import java.util.Optional;

/**
 * What a person is called: a given and a family name, in composed form (NFC), together at most
 * {@value #LIMIT} characters with the space between them.
 *
 * @param inLatin how the person writes a name of other letters in Latin ones, if they told us
 * @throws IllegalArgumentException if a part is blank, the whole is too long, a character cannot be
 *     printed, or a name in Latin letters comes with another such form; the message does not repeat
 *     the name
 */
public record PersonName(String given, String family, Optional<LatinName> inLatin) {

    /** The longest name as a whole, in characters. */
    public static final int LIMIT = 200;

    public PersonName {
        given = OneLine.of("a given name", given, LIMIT);
        family = OneLine.of("a family name", family, LIMIT);
        if (given.length() + 1 + family.length() > LIMIT) {
            throw new IllegalArgumentException("a name has at most " + LIMIT + " characters");
        }
        if (inLatin.isPresent() && LatinName.isLatin(given + family)) {
            throw new IllegalArgumentException("this name is in Latin letters already");
        }
    }

    /** A name of which no Latin form is known, or needed. */
    public PersonName(String given, String family) {
        this(given, family, Optional.empty());
    }

    /** Whether {@code text} can be a given or a family name. */
    public static boolean isPart(String text) {
        if (text.length() > LIMIT) {
            return false;
        }
        String tidy = OneLine.tidy(text);
        return !tidy.isEmpty() && tidy.length() <= LIMIT - 2 && OneLine.isPrintable(tidy);
    }

    /** Given name first, as it stands on a certificate. */
    public String display() {
        return given + " " + family;
    }
}
