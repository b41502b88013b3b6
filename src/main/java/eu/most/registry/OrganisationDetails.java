package eu.most.registry;

import eu.most.kernel.OrganisationId;

/** An organisation as others read it. */
public record OrganisationDetails(OrganisationId id, String name, OrganisationKind kind) {}
