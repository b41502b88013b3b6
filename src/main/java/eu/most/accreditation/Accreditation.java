package eu.most.accreditation;

import eu.most.access.Actor;
import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.OrganisationId;
import eu.most.people.Coordinators;
import eu.most.registry.OfferedServices;
import eu.most.registry.ServiceId;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The living status of every service, with its reasons. Accreditors and administrators see all
 * services, a coordinator those of their organisations; to anybody else there are none.
 */
@Service
@Transactional(readOnly = true)
public class Accreditation {

    private static final Duration RECENT = Duration.ofDays(14);
    private static final Pageable FIRST = PageRequest.of(0, 12);
    private static final Pageable HISTORY = PageRequest.of(0, 200);

    private final ServiceLists lists;
    private final Threats threats;
    private final ServiceHistoryRepository history;
    private final AccreditationAssessor assessor;
    private final OfferedServices services;
    private final Coordinators coordinators;
    private final CurrentActor currentActor;
    private final Clock clock;

    Accreditation(
            ServiceLists lists,
            Threats threats,
            ServiceHistoryRepository history,
            AccreditationAssessor assessor,
            OfferedServices services,
            Coordinators coordinators,
            CurrentActor currentActor,
            Clock clock) {
        this.lists = lists;
        this.threats = threats;
        this.history = history;
        this.assessor = assessor;
        this.services = services;
        this.coordinators = coordinators;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** The service as it was last judged, if it was and the actor may see it. */
    public Optional<ServiceSummary> statusOf(ServiceId service) {
        return lists.find(service).filter(found -> sees(found.organisation()));
    }

    /** How the service stands today, with the reasons by person, if the actor may see it. */
    public Optional<ServiceAssessment> assessment(ServiceId service) {
        return services.find(service)
                .filter(found -> sees(found.organisation()))
                .map(assessor::assessment);
    }

    /**
     * The latest 200 changes, the newest first, and how many there are; none if the actor may not
     * see the service.
     */
    public Page<HistoryEntry> history(ServiceId service) {
        return statusOf(service).isEmpty()
                ? Page.empty(HISTORY)
                : history.findByServiceOrderByChangedAtDescIdDesc(service.value(), HISTORY)
                        .map(ServiceHistoryLine::entry);
    }

    /**
     * Services by prison and organisation in the order of {@code language}; for a coordinator only
     * those of their organisations.
     *
     * @throws AccessDeniedException unless the actor is a coordinator, accreditor or administrator
     */
    public Page<ServiceSummary> page(ServiceFilter filter, LanguageTag language, Pageable page) {
        Actor actor = currentActor.require(Role.COORDINATOR, Role.ACCREDITOR, Role.ADMINISTRATOR);
        return isOfficer(actor)
                ? lists.page(ServiceLists.Scope.ALL, Set.of(), filter, language, page)
                : lists.page(
                        ServiceLists.Scope.OWN,
                        coordinators.organisationsOf(actor.person()),
                        filter,
                        language,
                        page);
    }

    /**
     * What needs an officer today: services that fell in the last 14 days, those at risk, and those
     * that never met the standards; the most urgent 12 of each, and how many there are.
     *
     * @throws AccessDeniedException unless the actor is an accreditor or administrator
     */
    public Desk desk() {
        return new Desk(
                Arrays.stream(Need.values())
                        .map(need -> {
                            Page<ServiceSummary> first = needing(need, FIRST);
                            return new Desk.Part(
                                    need, first.getTotalElements(), first.getContent());
                        })
                        .toList(),
                threats.first(FIRST.getPageSize()));
    }

    /**
     * The services that need an officer for one reason, the most urgent first.
     *
     * @throws AccessDeniedException unless the actor is an accreditor or administrator
     */
    public Page<ServiceSummary> needing(Need need, Pageable page) {
        currentActor.require(Role.ACCREDITOR, Role.ADMINISTRATOR);
        return lists.needing(need, clock.instant().minus(RECENT), page);
    }

    private boolean sees(OrganisationId organisation) {
        Actor actor = currentActor.get();
        return isOfficer(actor)
                || (actor.is(Role.COORDINATOR)
                        && coordinators.organisationsOf(actor.person()).contains(organisation));
    }

    private static boolean isOfficer(Actor actor) {
        return actor.isAnyOf(Role.ACCREDITOR, Role.ADMINISTRATOR);
    }
}
