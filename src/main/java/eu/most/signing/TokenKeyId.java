package eu.most.signing;

import java.security.PublicKey;
import java.util.regex.Pattern;

/**
 * Names a token key for ever: the first twelve hexadecimal digits of SHA-256 over its public key,
 * {@code demo-} before them if nobody vouches for the key. Short, because it stands in each QR
 * code.
 *
 * @throws IllegalArgumentException if the text has another shape
 */
public record TokenKeyId(String value) {

    private static final Pattern SHAPE = Pattern.compile("(demo-)?[0-9a-f]{12}");

    public TokenKeyId {
        if (value.length() > 17 || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not the id of a token key");
        }
    }

    static TokenKeyId of(PublicKey key, boolean demonstration) {
        String digits = SealKeyId.of(key).value().substring(0, 12);
        return new TokenKeyId(demonstration ? "demo-" + digits : digits);
    }

    @Override
    public String toString() {
        return value;
    }
}
