package eu.most.signing;

import eu.most.kernel.Sha256;
import java.security.PublicKey;
import java.util.regex.Pattern;

/**
 * Names a seal key for ever, also after it has retired: the first 16 bytes of SHA-256 over its
 * public key (SubjectPublicKeyInfo, DER) as 32 hexadecimal digits.
 *
 * @throws IllegalArgumentException if the text has another shape
 */
public record SealKeyId(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{32}");

    public SealKeyId {
        if (value.length() != 32 || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not the id of a seal key");
        }
    }

    /** The id of this public key. */
    public static SealKeyId of(PublicKey key) {
        return new SealKeyId(Sha256.hex(key.getEncoded()).substring(0, 32));
    }

    @Override
    public String toString() {
        return value;
    }
}
