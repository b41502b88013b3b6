package eu.most.registry;

import eu.most.kernel.OrganisationId;
import eu.most.kernel.PrisonId;

/** A prison as others read it. */
public record PrisonDetails(PrisonId id, String name, String town, OrganisationId runBy) {}
