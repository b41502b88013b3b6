package eu.most.catalogue;

import java.util.regex.Pattern;

/** How all keys of the content format look. */
final class KeyShape {

    private static final int LONGEST = 49;
    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{1,48}");

    private KeyShape() {}

    static boolean fits(String value) {
        return value.length() <= LONGEST && SHAPE.matcher(value).matches();
    }

    static void check(String value) {
        if (value.length() > LONGEST) {
            throw new IllegalArgumentException("a key has at most " + LONGEST + " characters");
        }
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a key: " + value);
        }
    }
}
