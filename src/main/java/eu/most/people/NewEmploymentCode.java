package eu.most.people;

import java.time.Instant;

/**
 * A code that a person gives to another organisation.
 *
 * @param code twelve characters in three groups, such as {@code 7F3K-9QWX-2M4T}; shown once, kept
 *     only as a hash
 */
public record NewEmploymentCode(String code, Instant expiresAt) {

    /** Hides the code. */
    @Override
    public String toString() {
        return "NewEmploymentCode[hidden]";
    }
}
