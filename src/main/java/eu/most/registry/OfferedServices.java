package eu.most.registry;

import eu.most.kernel.LanguageTag;
import eu.most.kernel.OrganisationId;
import eu.most.kernel.PrisonId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The services that organisations offer in prisons. A coordinator sees and changes those of their
 * organisations, accreditors and administrators all; the system reads all.
 */
@Service
@Transactional
public class OfferedServices {

    private final OfferedServiceRepository services;
    private final OrganisationRights rights;
    private final RegistryLists lists;
    private final ApplicationEventPublisher events;

    OfferedServices(
            OfferedServiceRepository services,
            OrganisationRights rights,
            RegistryLists lists,
            ApplicationEventPublisher events) {
        this.services = services;
        this.rights = rights;
        this.lists = lists;
        this.events = events;
    }

    /**
     * Offers a service.
     *
     * @throws AccessDeniedException unless the actor may change things of the organisation
     */
    public OfferOutcome offer(OfferService command) {
        rights.requireMayChange(command.organisation());
        Optional<OfferedService> existing =
                services.findByOrganisationAndPrisonAndKind(
                        command.organisation().value(), command.prison().value(), command.kind());
        if (existing.isPresent()) {
            return new OfferOutcome.AlreadyOffered(existing.get().id());
        }
        ServiceId id = ServiceId.next();
        services.saveAndFlush(new OfferedService(id, command));
        events.publishEvent(new ServiceOffered(id));
        return new OfferOutcome.Offered(id);
    }

    /**
     * Keeps the service for whoever changes what hangs on it, until the transaction ends.
     *
     * @return the organisation that offers it
     * @throws AccessDeniedException unless the actor may change this service, or there is none
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public OrganisationId lockForChange(ServiceId id) {
        OrganisationId organisation =
                services.lock(id.value())
                        .orElseThrow(() -> new AccessDeniedException("no service " + id))
                        .organisation();
        rights.requireMayChange(organisation);
        return organisation;
    }

    /** The service, if the actor may see it. */
    @Transactional(readOnly = true)
    public Optional<ServiceDetails> find(ServiceId id) {
        return lists.service(id).filter(service -> rights.sees(service.organisation()));
    }

    /**
     * Services whose organisation, prison or town contains {@code text}, blind to accents and case,
     * by organisation and prison in the order of {@code language}.
     *
     * @throws AccessDeniedException unless the actor may read lists of the registry
     */
    @Transactional(readOnly = true)
    public Page<ServiceDetails> search(String text, LanguageTag language, Pageable page) {
        rights.requireReader();
        return lists.services(text, language, page);
    }

    /** The ids of all services, in the order in which they were offered. For the system. */
    @Transactional(readOnly = true)
    public List<ServiceId> all() {
        Set<OrganisationId> own = rights.ownOrganisations();
        boolean everything = rights.seesEverything();
        return services.findAll().stream()
                .filter(service -> everything || own.contains(service.organisation()))
                .map(OfferedService::id)
                .sorted()
                .toList();
    }

    /** The ids of the services of an organisation. For the system. */
    @Transactional(readOnly = true)
    public List<ServiceId> offeredBy(OrganisationId organisation) {
        return rights.sees(organisation)
                ? ids(services.findByOrganisation(organisation.value()))
                : List.of();
    }

    /** The ids of the services in a prison that the actor may see. For the system. */
    @Transactional(readOnly = true)
    public List<ServiceId> offeredIn(PrisonId prison) {
        return ids(
                services.findByPrison(prison.value()).stream()
                        .filter(service -> rights.sees(service.organisation()))
                        .toList());
    }

    private static List<ServiceId> ids(List<OfferedService> found) {
        return found.stream().map(OfferedService::id).sorted().toList();
    }
}
