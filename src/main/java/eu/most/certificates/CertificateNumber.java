package eu.most.certificates;

import eu.most.kernel.CrockfordBase32;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number printed on a certificate: {@code MOST-<year>-<running number>-<check character>}, such
 * as {@code MOST-2026-000123-K}. Running numbers have at least six digits and no gaps within a
 * year. It names a certificate; to check one, use its {@link VerificationCode}, which cannot be
 * guessed from the number.
 *
 * @throws IllegalArgumentException if the text has another shape or its check character is wrong
 */
public record CertificateNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("MOST-(\\d{4})-(\\d{6,9})-([0-9A-Z])");

    public CertificateNumber {
        if (value.length() > 24) {
            throw new IllegalArgumentException("a certificate number has at most 24 characters");
        }
        Matcher matcher = SHAPE.matcher(value);
        if (!matcher.matches()
                || CrockfordBase32.check(matcher.group(1) + matcher.group(2))
                        != matcher.group(3).charAt(0)) {
            throw new IllegalArgumentException("not a certificate number: " + value);
        }
    }

    /** The number of the {@code running}-th certificate of a year, counted from 1. */
    public static CertificateNumber of(int year, long running) {
        String digits = "%04d%06d".formatted(year, running);
        return new CertificateNumber(
                "MOST-%04d-%06d-%c".formatted(year, running, CrockfordBase32.check(digits)));
    }

    /**
     * Reads what a person typed, in small letters or with spaces around; empty if it is no such
     * number.
     */
    public static Optional<CertificateNumber> parse(String typed) {
        if (typed.length() > 40) {
            return Optional.empty();
        }
        try {
            return Optional.of(new CertificateNumber(typed.strip().toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
