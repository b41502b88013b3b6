package eu.most.catalogue;

import java.util.regex.Pattern;

/**
 * What a published version consists of, as one value: SHA-256 over its normalised files, 64
 * hexadecimal digits in small letters. Two versions with the same hash are the same to the last
 * letter.
 *
 * @throws IllegalArgumentException if the text has another shape
 */
public record ContentHash(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    public ContentHash {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not 64 hexadecimal digits");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
