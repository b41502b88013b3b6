package eu.most.items;

import eu.most.kernel.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * What an item marks by, as one value: the first 12 hexadecimal digits of the SHA-256 of its kind,
 * outcome, options with their worth, and unsafe options. Rewording an item leaves it as it is.
 *
 * @throws IllegalArgumentException if the text has another shape
 */
public record ItemVersion(String value) {

    private static final int DIGITS = 12;
    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{" + DIGITS + "}");

    public ItemVersion {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not " + DIGITS + " hexadecimal digits");
        }
    }

    static ItemVersion of(String canonical) {
        String hash = Sha256.hex(canonical.getBytes(StandardCharsets.UTF_8));
        return new ItemVersion(hash.substring(0, DIGITS));
    }

    @Override
    public String toString() {
        return value;
    }
}
