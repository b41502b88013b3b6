package eu.most.accreditation;

import eu.most.kernel.OrganisationId;
import eu.most.kernel.PrisonId;
import eu.most.registry.ServiceId;
import eu.most.registry.ServiceKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A service and its status, as lists show it. Names no person.
 *
 * @param accreditedSince the day from which it has been accredited without a break
 * @param holdsUntil the last day on which it meets the standards, as far as is known
 * @param meetsFrom the day from which it will meet them, as far as is known
 * @param qualified how many people count, of {@code required} that are needed
 */
public record ServiceSummary(
        ServiceId service,
        ServiceKind kind,
        OrganisationId organisation,
        String organisationName,
        PrisonId prison,
        String prisonName,
        ServiceStatus status,
        Instant statusSince,
        Optional<LocalDate> accreditedSince,
        Optional<LocalDate> holdsUntil,
        Optional<LocalDate> meetsFrom,
        int qualified,
        int required) {}
