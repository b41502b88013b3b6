package eu.most.registry;

import eu.most.kernel.OrganisationId;
import eu.most.kernel.PrisonId;
import java.time.LocalDate;

/** A service as others read it, with the names of its organisation and prison. */
public record ServiceDetails(
        ServiceId id,
        OrganisationId organisation,
        String organisationName,
        PrisonId prison,
        String prisonName,
        ServiceKind kind,
        LocalDate since) {}
