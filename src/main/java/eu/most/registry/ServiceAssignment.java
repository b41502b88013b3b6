package eu.most.registry;

import eu.most.kernel.PersonId;
import eu.most.kernel.ValidityPeriod;

/** A person delivers a service on the days of {@code period}. */
public record ServiceAssignment(ServiceId service, PersonId person, ValidityPeriod period) {}
