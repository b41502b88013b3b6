package eu.most.accreditation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One change of a service: of its status, or of what it rests on while the status stays.
 *
 * @param fallsOn when it was going to fall, as was known then
 * @param qualified how many people counted, of {@code required}
 * @param causes what was different than before; none on lines older than that is kept
 */
public record HistoryEntry(
        Instant at,
        ServiceStatus from,
        ServiceStatus to,
        Optional<LocalDate> fallsOn,
        int qualified,
        int required,
        List<Cause> causes) {

    public HistoryEntry {
        causes = List.copyOf(causes);
    }

    /** Whether the status is another one than before. */
    public boolean isChangeOfStatus() {
        return from != to;
    }
}
