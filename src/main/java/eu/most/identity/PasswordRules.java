package eu.most.identity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Which passwords a person may choose. Length counts, composition does not; what anybody would try
 * first is refused.
 *
 * @see <a href="https://pages.nist.gov/800-63-4/sp800-63b.html">NIST SP 800-63B-4, 3.1.1.2</a>
 */
@Component
public class PasswordRules {

    /** The longest password that is looked at, in characters. */
    public static final int LONGEST = 200;

    private static final int FEWEST_DIFFERENT_CHARACTERS = 5;
    private static final List<String> SEQUENCES =
            List.of(
                    "abcdefghijklmnopqrstuvwxyz",
                    "01234567890123456789",
                    "qwertyuiopasdfghjklzxcvbnm",
                    "qwertzuiopasdfghjklyxcvbnm",
                    "1q2w3e4r5t6y7u8i9o0p",
                    "passwordpassword",
                    "password12345678901234567890");

    private final int shortest;

    PasswordRules(
            IdentityProperties properties,
            @Value("${most.demonstration:false}") boolean demonstration) {
        this.shortest =
                demonstration
                        ? Math.min(9, properties.shortestPassword())
                        : properties.shortestPassword();
    }

    /** Why a password is refused. */
    public enum Objection {
        TOO_SHORT,
        TOO_LONG,
        EASY_TO_GUESS
    }

    /** Fewest characters. */
    public int shortest() {
        return shortest;
    }

    /** What speaks against this password for an account of this name. */
    public Optional<Objection> objectionTo(String password, UserName userName) {
        int length = password.codePointCount(0, password.length());
        if (length < shortest) {
            return Optional.of(Objection.TOO_SHORT);
        }
        if (password.length() > LONGEST) {
            return Optional.of(Objection.TOO_LONG);
        }
        return isEasyToGuess(password.toLowerCase(Locale.ROOT), userName.value())
                ? Optional.of(Objection.EASY_TO_GUESS)
                : Optional.empty();
    }

    private static boolean isEasyToGuess(String password, String userName) {
        String rest = password.replace(userName, "");
        return rest.length() < Math.min(5, password.length())
                || password.chars().distinct().count() < FEWEST_DIFFERENT_CHARACTERS
                || SEQUENCES.stream().anyMatch(sequence -> isPartOf(sequence, password));
    }

    private static boolean isPartOf(String sequence, String password) {
        String backwards = new StringBuilder(sequence).reverse().toString();
        return sequence.contains(password) || backwards.contains(password);
    }
}
