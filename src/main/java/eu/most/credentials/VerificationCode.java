package eu.most.credentials;

import eu.most.kernel.CrockfordBase32;
import java.security.SecureRandom;
import java.util.List;
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
    private static final Pattern PRINTED =
            Pattern.compile("(?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]");

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
     * Reads what a person typed, scanned or pasted, with whatever stands around it: small letters,
     * spaces, dashes of all kinds, O for 0, the whole address that the QR code holds, the keys of
     * another keyboard. Empty if no code is in it, because a character is wrong, missing or too
     * many.
     */
    public static Optional<VerificationCode> parse(String typed) {
        // Most come as they are printed, out of a QR code or a link.
        Optional<VerificationCode> printed =
                PRINTED.matcher(typed).matches() ? read(typed.replace("-", "")) : Optional.empty();
        return printed.or(() -> TypedText.find(typed, VerificationCode::read));
    }

    /** All of them in what a person typed or pasted, in that order. */
    public static List<VerificationCode> all(String typed) {
        return TypedText.all(typed, VerificationCode::read);
    }

    private static Optional<VerificationCode> read(String part) {
        return CrockfordBase32.normalise(part)
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
