package eu.most.certificates.sharing;

import eu.most.kernel.CrockfordBase32;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands at the end of a link to a certificate: 130 random bits as 26 Crockford characters, so
 * that nobody finds it by trying.
 *
 * @throws IllegalArgumentException if the text has another shape
 */
public record ShareToken(String value) {

    private static final int LENGTH = 26;
    private static final Pattern SHAPE = Pattern.compile("[0-9A-HJKMNP-TV-Z]{26}");

    public ShareToken {
        if (value.length() != LENGTH || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not the token of a link");
        }
    }

    public static ShareToken random(SecureRandom random) {
        return new ShareToken(CrockfordBase32.random(LENGTH, random));
    }

    /** The token in an address; empty if it cannot be one. */
    public static Optional<ShareToken> parse(String text) {
        return text.length() == LENGTH && SHAPE.matcher(text).matches()
                ? Optional.of(new ShareToken(text))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
