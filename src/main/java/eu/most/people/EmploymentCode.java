package eu.most.people;

import eu.most.kernel.CrockfordBase32;
import eu.most.kernel.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * With which a person lets another organisation employ them: twelve characters of Crockford's base
 * 32, which is 55 random bits and a check character, shown in three groups such as {@code
 * 7F3K-9QWX-2M4T}.
 */
record EmploymentCode(String value) {

    private static final int RANDOM_CHARACTERS = 11;
    private static final int LONGEST = 200;
    private static final Pattern BESIDE = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final SecureRandom RANDOM = new SecureRandom();

    static EmploymentCode next() {
        String text = CrockfordBase32.random(RANDOM_CHARACTERS, RANDOM);
        return new EmploymentCode(text + CrockfordBase32.check(text));
    }

    /** What was typed or pasted, with whatever stands between and beside; empty if it is none. */
    static Optional<EmploymentCode> parse(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        String plain =
                BESIDE.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC)).replaceAll("");
        return CrockfordBase32.normalise(plain)
                .filter(text -> text.length() == RANDOM_CHARACTERS + 1)
                .filter(CrockfordBase32::isChecked)
                .map(EmploymentCode::new);
    }

    /** In three groups, to be read out and written down. */
    String grouped() {
        return value.substring(0, 4) + "-" + value.substring(4, 8) + "-" + value.substring(8);
    }

    /** SHA-256 in 64 small hexadecimal digits; enough, as the code is random. */
    String hash() {
        return Sha256.hex(value.getBytes(StandardCharsets.US_ASCII));
    }

    /** Hidden, so that no log line shows it by accident. */
    @Override
    public String toString() {
        return "EmploymentCode[hidden]";
    }
}
