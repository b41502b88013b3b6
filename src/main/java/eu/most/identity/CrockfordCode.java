package eu.most.identity;

import eu.most.kernel.CrockfordBase32;
import java.security.SecureRandom;

/**
 * A code that is read off paper or a console and typed: ten characters of Crockford's base 32,
 * which is 50 random bits, shown in two groups such as {@code 7F3K9-QWX2M}.
 */
record CrockfordCode(String value) {

    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    static CrockfordCode next() {
        return new CrockfordCode(CrockfordBase32.random(LENGTH, RANDOM));
    }

    /** What was meant, or what was typed if it cannot be such a code. */
    static String normalised(String typed) {
        return CrockfordBase32.normalise(typed.strip()).orElse(typed);
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
