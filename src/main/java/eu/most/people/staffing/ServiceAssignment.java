package eu.most.people.staffing;

import eu.most.kernel.PersonId;
import eu.most.kernel.ValidityPeriod;
import eu.most.registry.ServiceId;

/** A person delivers a service on the days of {@code period}. */
public record ServiceAssignment(ServiceId service, PersonId person, ValidityPeriod period) {}
