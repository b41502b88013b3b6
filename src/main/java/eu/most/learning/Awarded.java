package eu.most.learning;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a completion led to: a certificate.
 *
 * @param path where its holder finds it, relative to the root of the application
 * @param lastDay the last day on which it is valid; empty: no end is set
 */
public record Awarded(String path, Optional<LocalDate> lastDay, Worth worth) {

    /** What it is worth today. */
    public enum Worth {
        VALID,
        /** A newer one for the same module has taken its place. */
        REPLACED,
        OVER,
        /** It does not count for the time being. */
        SUSPENDED,
        REVOKED
    }

    /** The text that says so; it takes the last day as {@code until}. */
    public String textKey() {
        boolean isOpenEnded = worth == Worth.VALID && lastDay.isEmpty();
        return "learning.certificate." + (isOpenEnded ? "made" : worth.name());
    }
}
