package eu.most.registry;

import eu.most.kernel.OrganisationId;
import eu.most.kernel.PersonId;
import eu.most.kernel.ValidityPeriod;

/** One employment as others read it. */
public record EmploymentDetails(
        EmploymentId id,
        PersonId person,
        OrganisationId organisation,
        String organisationName,
        String jobTitle,
        ValidityPeriod period) {}
