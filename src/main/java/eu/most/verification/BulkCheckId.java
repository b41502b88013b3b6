package eu.most.verification;

import eu.most.kernel.CrockfordBase32;
import eu.most.kernel.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a check of many, and the only key to it: 130 random bits as 26 Crockford characters.
 *
 * @throws IllegalArgumentException if the text has another shape
 */
public record BulkCheckId(String value) {

    private static final int LENGTH = 26;
    private static final Pattern SHAPE = Pattern.compile("[0-9A-HJKMNP-TV-Z]{26}");

    public BulkCheckId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not the name of a check");
        }
    }

    static BulkCheckId random(SecureRandom random) {
        return new BulkCheckId(CrockfordBase32.random(LENGTH, random));
    }

    /** Reads what stands in an address; empty if it cannot be one. */
    public static Optional<BulkCheckId> parse(String text) {
        return SHAPE.matcher(text).matches()
                ? Optional.of(new BulkCheckId(text))
                : Optional.empty();
    }

    /** What is stored in its place: SHA-256, 64 hexadecimal digits. */
    String hash() {
        return Sha256.hex(value.getBytes(StandardCharsets.US_ASCII));
    }

    /** Hidden, so that no log line shows it by accident. */
    @Override
    public String toString() {
        return "BulkCheckId[hidden]";
    }
}
