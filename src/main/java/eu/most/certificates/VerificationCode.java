package eu.most.certificates;

import eu.most.kernel.CrockfordBase32;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code with which anybody checks a certificate: 60 random bits as twelve Crockford characters
 * and a check character, written {@code 7F3K-9QWX-2MTB-V}. Whoever has it has seen the certificate;
 * it cannot be derived from the number.
 *
 * @param value thirteen characters without hyphens, as stored
 * @throws IllegalArgumentException if the text has another shape or its check character is wrong
 */
public record VerificationCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9A-HJKMNP-TV-Z]{13}");

    /** A scanner types the whole QR code, token and all. */
    private static final int LONGEST_TYPED = 1500;

    public VerificationCode {
        if (value.length() != 13
                || !SHAPE.matcher(value).matches()
                || !CrockfordBase32.isChecked(value)) {
            throw new IllegalArgumentException("not a verification code");
        }
    }

    /** A new code out of this source of randomness. */
    public static VerificationCode random(SecureRandom random) {
        String code = CrockfordBase32.random(12, random);
        return new VerificationCode(code + CrockfordBase32.check(code));
    }

    /**
     * Reads what a person typed, scanned or pasted: small letters, spaces, O for 0, or the whole
     * address that the QR code holds. Empty if it cannot be a code, because a character is wrong,
     * missing or too many.
     */
    public static Optional<VerificationCode> parse(String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        String text = typed.strip();
        int fragment = text.indexOf('#');
        String address = fragment < 0 ? text : text.substring(0, fragment);
        String code = address.substring(address.lastIndexOf('/') + 1);
        return CrockfordBase32.normalise(code)
                .filter(plain -> SHAPE.matcher(plain).matches() && CrockfordBase32.isChecked(plain))
                .map(VerificationCode::new);
    }

    /** The code as it is printed, in groups of four: {@code 7F3K-9QWX-2MTB-V}. */
    @Override
    public String toString() {
        return String.join(
                "-",
                value.substring(0, 4),
                value.substring(4, 8),
                value.substring(8, 12),
                value.substring(12));
    }
}
