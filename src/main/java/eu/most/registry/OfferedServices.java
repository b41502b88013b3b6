package eu.most.registry;

import eu.most.kernel.LanguageTag;
import eu.most.kernel.OrganisationId;
import eu.most.kernel.PersonId;
import eu.most.kernel.PrisonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The services that organisations offer in prisons, and who delivers them. A coordinator sees and
 * changes those of their organisations, accreditors and administrators all; the system reads all.
 */
@Service
@Transactional
public class OfferedServices {

    private final OfferedServiceRepository services;
    private final AssignmentRepository assignments;
    private final CountedAssignments counted;
    private final Staffing staffing;
    private final Permissions permissions;
    private final RegistryLists lists;
    private final ApplicationEventPublisher events;

    OfferedServices(
            OfferedServiceRepository services,
            AssignmentRepository assignments,
            CountedAssignments counted,
            Staffing staffing,
            Permissions permissions,
            RegistryLists lists,
            ApplicationEventPublisher events) {
        this.services = services;
        this.assignments = assignments;
        this.counted = counted;
        this.staffing = staffing;
        this.permissions = permissions;
        this.lists = lists;
        this.events = events;
    }

    /**
     * Offers a service.
     *
     * @throws AccessDeniedException unless the actor may change things of the organisation
     */
    public OfferOutcome offer(OfferService command) {
        permissions.requireMayChange(command.organisation());
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
     * Lets a person deliver a service from a day on, until the employment in which that day lies
     * ends.
     *
     * @throws AccessDeniedException unless the actor may change this service, or there is none
     */
    public AssignmentOutcome assign(ServiceId service, PersonId person, LocalDate from) {
        OfferedService locked = lockForChange(service);
        return isOwnAct(person)
                ? new AssignmentOutcome.OneSelf()
                : staffing.assign(locked, person, from);
    }

    /**
     * Withdraws a person from a service; {@code lastDay} is the last day on which they deliver it.
     * Assignments that would begin later are cancelled.
     *
     * @throws AccessDeniedException unless the actor may change this service, or there is none, or
     *     if an officer would withdraw themselves
     */
    public WithdrawalOutcome withdraw(ServiceId service, PersonId person, LocalDate lastDay) {
        OfferedService locked = lockForChange(service);
        if (isOwnAct(person)) {
            throw new AccessDeniedException("an officer's own service");
        }
        return staffing.withdraw(locked, person, lastDay);
    }

    /** Whether this is the actor, and an officer; a coordinator may well deliver a service. */
    public boolean isOwnAct(PersonId person) {
        return permissions.isOfficer() && permissions.isOneself(person);
    }

    /** The service, if the actor may see it. */
    @Transactional(readOnly = true)
    public Optional<ServiceDetails> find(ServiceId id) {
        return lists.service(id).filter(service -> permissions.sees(service.organisation()));
    }

    /**
     * Every assignment to a service, past, present and future, with the days on which it counts:
     * inside an employment with the organisation. None if the actor may not see the service.
     */
    @Transactional(readOnly = true)
    public List<ServiceAssignment> staff(ServiceId service) {
        return find(service)
                .map(found ->
                        counted.of(
                                found.organisation(),
                                assignments.findByServiceOrderByFromDay(service.value())))
                .orElseGet(List::of);
    }

    /**
     * The services that a person delivers, has delivered or will, as far as the actor sees them.
     */
    @Transactional(readOnly = true)
    public Set<ServiceId> deliveredBy(PersonId person) {
        return permissions.visible(List.of(person)).isEmpty()
                ? Set.of()
                : assignments.findByPerson(person.value()).stream()
                        .map(Assignment::service)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Services whose organisation, prison or town contains {@code text}, blind to accents and case,
     * by organisation and prison in the order of {@code language}.
     *
     * @throws AccessDeniedException unless the actor may read lists of the registry
     */
    @Transactional(readOnly = true)
    public Page<ServiceDetails> search(String text, LanguageTag language, Pageable page) {
        permissions.requireReader();
        return lists.services(text, language, page);
    }

    /** The ids of all services, in the order in which they were offered. For the system. */
    @Transactional(readOnly = true)
    public List<ServiceId> all() {
        Set<OrganisationId> own = permissions.ownOrganisations();
        boolean everything = permissions.seesEverything();
        return services.findAll().stream()
                .filter(service -> everything || own.contains(service.organisation()))
                .map(OfferedService::id)
                .sorted()
                .toList();
    }

    /** The ids of the services of an organisation. For the system. */
    @Transactional(readOnly = true)
    public List<ServiceId> offeredBy(OrganisationId organisation) {
        return permissions.sees(organisation)
                ? ids(services.findByOrganisation(organisation.value()))
                : List.of();
    }

    /** The ids of the services in a prison that the actor may see. For the system. */
    @Transactional(readOnly = true)
    public List<ServiceId> offeredIn(PrisonId prison) {
        return ids(
                services.findByPrison(prison.value()).stream()
                        .filter(service -> permissions.sees(service.organisation()))
                        .toList());
    }

    private static List<ServiceId> ids(List<OfferedService> found) {
        return found.stream().map(OfferedService::id).sorted().toList();
    }

    private OfferedService lockForChange(ServiceId id) {
        OfferedService service =
                services.lock(id.value())
                        .orElseThrow(() -> new AccessDeniedException("no service " + id));
        permissions.requireMayChange(service.organisation());
        return service;
    }
}
