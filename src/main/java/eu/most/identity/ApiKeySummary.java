package eu.most.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A key as an administrator sees it: never the secret, which nobody can show again.
 *
 * @param name which system has it, and where
 * @param lastDay on which it works, in the issuer's time zone
 * @param lastUsedAt to half a minute or so
 */
public record ApiKeySummary(
        ApiKeyId id,
        String name,
        State state,
        Instant madeAt,
        LocalDate lastDay,
        Optional<Instant> lastUsedAt) {

    /** Whether it opens anything. */
    public enum State {
        WORKING,
        EXPIRED,
        WITHDRAWN
    }
}
