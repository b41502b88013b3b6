package eu.most.registry;

import eu.most.kernel.OrganisationId;
import eu.most.kernel.PrisonId;
import java.time.LocalDate;

/** Offer a service in a prison from a day on. */
public record OfferService(
        OrganisationId organisation, PrisonId prison, ServiceKind kind, LocalDate from) {}
