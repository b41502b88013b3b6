package eu.most.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Status of a person's enrolment in a module.
 *
 * @param completedAt when they completed it last; empty: not yet
 * @param isInProgress whether they are on their way through it, for the first time or again
 * @param certificate for what they completed last; empty: none, or it is still being made
 */
public record EnrolmentStatus(
        Optional<Instant> completedAt, boolean isInProgress, Optional<Certificate> certificate) {

    /**
     * A certificate for a module.
     *
     * @param path where its holder finds it, relative to the root of the application
     * @param lastDay the last day of its validity; empty: no end is set
     * @param textKey the text that says what it is worth today; it takes the last day as {@code
     *     until}
     */
    public record Certificate(String path, Optional<LocalDate> lastDay, String textKey) {}
}
