package eu.most.identity;

import java.time.Instant;

/**
 * What is printed for a person who signs in for the first time.
 *
 * @param code ten characters in two groups, such as {@code 7F3K9-QWX2M}; shown once, kept only as a
 *     hash
 */
public record OneTimePassword(
        String displayName, UserName userName, String code, Instant expiresAt) {

    /** Hides the code and the name. */
    @Override
    public String toString() {
        return "OneTimePassword[hidden]";
    }
}
