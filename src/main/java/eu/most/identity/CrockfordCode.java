package eu.most.identity;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * A code that is read off paper or a console and typed: ten characters of Crockford's base 32,
 * which is 50 random bits, shown in two groups such as {@code 7F3K9-QWX2M}.
 *
 * @see <a href="https://www.crockford.com/base32.html">Base 32 by Douglas Crockford</a>
 */
record CrockfordCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    static CrockfordCode next() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new CrockfordCode(code.toString());
    }

    /**
     * What was meant: capital letters, no spaces and hyphens, and the look-alikes O, I and L read
     * as 0 and 1.
     */
    static String normalised(String typed) {
        return typed.strip()
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    /** In two groups of five, for print. */
    String grouped() {
        return value.substring(0, LENGTH / 2) + "-" + value.substring(LENGTH / 2);
    }

    /** Hidden, so that no log line shows it by accident. */
    @Override
    public String toString() {
        return "CrockfordCode[hidden]";
    }
}
