package eu.most.accreditation;

import java.util.regex.Pattern;

/**
 * The name of a standard through all its editions, such as {@code joint-base}: small letters,
 * digits and hyphens, a letter first, 2 to 50 characters.
 *
 * @throws IllegalArgumentException if the text has another shape
 */
public record StandardKey(String value) implements Comparable<StandardKey> {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9-]{1,49}");

    public StandardKey {
        if (value.length() > 50 || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not the key of a standard");
        }
    }

    @Override
    public int compareTo(StandardKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
