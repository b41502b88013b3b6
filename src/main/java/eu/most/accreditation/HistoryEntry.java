package eu.most.accreditation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One change of status of a service.
 *
 * @param fallsOn when it was going to fall, as was known then
 * @param qualified how many people counted, of {@code required}
 */
public record HistoryEntry(
        Instant at,
        ServiceStatus from,
        ServiceStatus to,
        Optional<LocalDate> fallsOn,
        int qualified,
        int required) {}
