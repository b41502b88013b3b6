package eu.most.people.staffing;

import eu.most.kernel.OrganisationId;
import eu.most.kernel.PersonId;
import eu.most.people.Employments;
import eu.most.people.People;
import eu.most.registry.OfferedServices;
import eu.most.registry.OrganisationRights;
import eu.most.registry.ServiceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who delivers which service. A coordinator sees and changes it for the services of their
 * organisations, accreditors and administrators for all; the system reads all.
 */
@Service
@Transactional
public class Assignments {

    private final AssignmentRepository assignments;
    private final CountedAssignments counted;
    private final Staffing staffing;
    private final OfferedServices services;
    private final People people;
    private final Employments employments;
    private final OrganisationRights rights;

    Assignments(
            AssignmentRepository assignments,
            CountedAssignments counted,
            Staffing staffing,
            OfferedServices services,
            People people,
            Employments employments,
            OrganisationRights rights) {
        this.assignments = assignments;
        this.counted = counted;
        this.staffing = staffing;
        this.services = services;
        this.people = people;
        this.employments = employments;
        this.rights = rights;
    }

    /**
     * Lets a person deliver a service from a day on, until the employment in which that day lies
     * ends.
     *
     * @throws AccessDeniedException unless the actor may change this service, or there is none
     */
    public AssignmentOutcome assign(ServiceId service, PersonId person, LocalDate from) {
        OrganisationId employer = services.lockForChange(service);
        return isOwnAct(person)
                ? new AssignmentOutcome.OneSelf()
                : staffing.assign(service, employer, person, from);
    }

    /**
     * Withdraws a person from a service; {@code lastDay} is the last day on which they deliver it.
     * Assignments that would begin later are cancelled.
     *
     * @throws AccessDeniedException unless the actor may change this service, or there is none, or
     *     if an officer would withdraw themselves
     */
    public WithdrawalOutcome withdraw(ServiceId service, PersonId person, LocalDate lastDay) {
        OrganisationId employer = services.lockForChange(service);
        if (isOwnAct(person)) {
            throw new AccessDeniedException("an officer's own service");
        }
        return staffing.withdraw(service, employer, person, lastDay);
    }

    /** Whether this is the actor, and an officer; a coordinator may well deliver a service. */
    public boolean isOwnAct(PersonId person) {
        return rights.isOfficer() && employments.isOneself(person);
    }

    /**
     * Every assignment to a service, past, present and future, with the days on which it counts:
     * inside an employment with the organisation. None if the actor may not see the service.
     */
    @Transactional(readOnly = true)
    public List<ServiceAssignment> staff(ServiceId service) {
        return services.find(service)
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
        return people.sees(person)
                ? assignments.findByPerson(person.value()).stream()
                        .map(Assignment::service)
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }
}
