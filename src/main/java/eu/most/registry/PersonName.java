package eu.most.registry;

/**
 * What a person is called: a given and a family name, in composed form (NFC), together at most
 * {@value #LIMIT} characters with the space between them.
 *
 * @throws IllegalArgumentException if a part is blank, the whole is too long, or a character cannot
 *     be printed; the message does not repeat the name
 */
public record PersonName(String given, String family) {

    /** The longest name as a whole, in characters. */
    public static final int LIMIT = 200;

    public PersonName {
        given = OneLine.of("a given name", given, LIMIT);
        family = OneLine.of("a family name", family, LIMIT);
        if (given.length() + 1 + family.length() > LIMIT) {
            throw new IllegalArgumentException("a name has at most " + LIMIT + " characters");
        }
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
