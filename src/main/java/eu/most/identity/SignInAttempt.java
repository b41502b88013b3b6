package eu.most.identity;

import java.net.InetAddress;
import java.util.Optional;

/**
 * What somebody typed into the sign-in form, and from where.
 *
 * @param name user name or e-mail address, unchecked
 * @param password unchecked
 * @param browser the random token this browser got when somebody signed in with it before
 */
public record SignInAttempt(
        String name, String password, InetAddress address, Optional<String> browser) {

    private static final int LONGEST_NAME = 254;

    /** Whether it is worth looking at. */
    boolean isPossible() {
        return !name.isBlank()
                && name.length() <= LONGEST_NAME
                && !password.isEmpty()
                && password.length() <= PasswordRules.LONGEST;
    }

    /** Hides what was typed. */
    @Override
    public String toString() {
        return "SignInAttempt[hidden]";
    }
}
