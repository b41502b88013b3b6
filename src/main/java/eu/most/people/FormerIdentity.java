package eu.most.people;

import eu.most.kernel.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * What a person was called for a time.
 *
 * @param since empty for what they were entered as
 * @param changedBy who called them so; empty for what they were entered as
 */
public record FormerIdentity(
        String name,
        Optional<String> inLatin,
        Optional<String> email,
        Optional<Instant> since,
        Optional<PersonId> changedBy) {

    /** All of it in one line. */
    String line() {
        return name
                + inLatin.map(latin -> " (" + latin + ")").orElse("")
                + email.map(address -> ", " + address).orElse("");
    }
}
