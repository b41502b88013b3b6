package eu.most.credentials;

import eu.most.kernel.CrockfordBase32;
import java.util.List;
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

    private static final Pattern PLAIN =
            Pattern.compile("M[O0]ST([0-9OIL]{4})([0-9OIL]{6,9})([0-9A-Z])");

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
     * Reads what a person typed or pasted, with whatever stands around it, as {@link
     * VerificationCode#parse} does; empty if no such number is in it.
     */
    public static Optional<CertificateNumber> parse(String typed) {
        return TypedText.find(typed, CertificateNumber::read);
    }

    /** All of them in what a person typed or pasted, in that order. */
    public static List<CertificateNumber> all(String typed) {
        return TypedText.all(typed, CertificateNumber::read);
    }

    /** One without its hyphens. */
    private static Optional<CertificateNumber> read(String part) {
        Matcher matcher = PLAIN.matcher(part);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new CertificateNumber(
                            "MOST-%s-%s-%s"
                                    .formatted(
                                            digits(matcher.group(1)),
                                            digits(matcher.group(2)),
                                            matcher.group(3))));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static String digits(String text) {
        return text.replace('O', '0').replace('I', '1').replace('L', '1');
    }

    @Override
    public String toString() {
        return value;
    }
}
