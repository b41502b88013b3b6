package eu.most.kernel;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The 32 characters that people read aloud and type without mistaking one for another, with a check
 * character.
 *
 * @see <a href="https://www.crockford.com/base32.html">Base 32 by Douglas Crockford</a>
 */
public final class CrockfordBase32 {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private CrockfordBase32() {}

    /** As many characters as asked for, each of 5 random bits. */
    public static String random(int length, SecureRandom random) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    /**
     * What a person typed, as it is stored: large letters, O read as 0, I and L as 1, without
     * spaces and hyphens; empty if another character is in it.
     */
    public static Optional<String> normalise(String typed) {
        StringBuilder plain = new StringBuilder(typed.length());
        for (char character : typed.toUpperCase(Locale.ROOT).toCharArray()) {
            switch (character) {
                case ' ', '\t', '-', '\u00A0', '\u2010', '\u2011', '\u2013' -> {}
                case 'O' -> plain.append('0');
                case 'I', 'L' -> plain.append('1');
                default -> {
                    if (ALPHABET.indexOf(character) < 0) {
                        return Optional.empty();
                    }
                    plain.append(character);
                }
            }
        }
        return Optional.of(plain.toString());
    }

    /**
     * The check character of a text in this alphabet, by Luhn's algorithm for 32 characters: finds
     * every single wrong character and nearly every swap of neighbours.
     *
     * @throws IllegalArgumentException if another character is in the text
     */
    public static char check(CharSequence text) {
        int factor = 2;
        int sum = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            int value = ALPHABET.indexOf(text.charAt(i));
            if (value < 0) {
                throw new IllegalArgumentException("not in the alphabet: " + text.charAt(i));
            }
            int addend = factor * value;
            sum += addend / 32 + addend % 32;
            factor = 3 - factor;
        }
        return ALPHABET.charAt((32 - sum % 32) % 32);
    }

    /** Whether the last character is the check character of all before it. */
    public static boolean isChecked(String text) {
        int last = text.length() - 1;
        return last > 0 && check(text.substring(0, last)) == text.charAt(last);
    }
}
