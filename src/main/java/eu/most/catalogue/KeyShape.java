package eu.most.catalogue;

import java.util.regex.Pattern;

/** Syntax of the keys of the content format. */
public final class KeyShape {

    private static final int LONGEST = 49;
    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{1,48}");

    private KeyShape() {}

    public static boolean fits(String value) {
        return value.length() <= LONGEST && SHAPE.matcher(value).matches();
    }

    /**
     * Checks a key.
     *
     * @throws IllegalArgumentException if the text is none
     */
    public static void check(String value) {
        if (value.length() > LONGEST) {
            throw new IllegalArgumentException("a key has at most " + LONGEST + " characters");
        }
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a key: " + value);
        }
    }
}
