package eu.most.identity.ui;

import java.security.SecureRandom;

/** The number a person can tell us when something failed; the log has it too. */
final class Reference {

    private static final String ALPHABET = "23456789abcdefghjkmnpqrstvwxyz";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Reference() {}

    /** Eight characters, such as {@code 7f3k-9qwx}. */
    static String next() {
        StringBuilder reference = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            reference
                    .append(i == 4 ? "-" : "")
                    .append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return reference.toString();
    }
}
