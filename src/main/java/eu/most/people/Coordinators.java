package eu.most.people;

import eu.most.kernel.OrganisationId;
import eu.most.kernel.PersonId;
import eu.most.registry.OrganisationRights;
import eu.most.registry.Speakers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who speaks for which organisation. It takes three things to act as a coordinator: the role of the
 * account, an appointment here, and an employment with the organisation that lasts.
 */
@Service
@Transactional
public class Coordinators implements Speakers {

    private final CoordinatorRepository coordinators;
    private final EmploymentRepository employments;
    private final OrganisationRights rights;
    private final Permissions permissions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Coordinators(
            CoordinatorRepository coordinators,
            EmploymentRepository employments,
            OrganisationRights rights,
            Permissions permissions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.coordinators = coordinators;
        this.employments = employments;
        this.rights = rights;
        this.permissions = permissions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Lets a person speak for the organisation that employs them.
     *
     * @throws AccessDeniedException unless the actor is an accreditor or an administrator
     */
    public AppointmentOutcome appoint(PersonId person, OrganisationId organisation) {
        rights.requireOfficer();
        if (permissions.isOneself(person)) {
            return new AppointmentOutcome.OneSelf();
        }
        boolean employed =
                employments
                        .findByPersonAndOrganisation(person.value(), organisation.value())
                        .stream()
                        .anyMatch(one -> one.period().isValidOn(today()));
        if (!employed) {
            return new AppointmentOutcome.NotEmployedThere();
        }
        if (coordinators.existsByPersonAndOrganisation(person.value(), organisation.value())) {
            return new AppointmentOutcome.AlreadyAppointed();
        }
        coordinators.saveAndFlush(new Coordinator(person, organisation));
        events.publishEvent(new CoordinatorAppointed(person, organisation));
        return new AppointmentOutcome.Appointed();
    }

    /** Whether the actor may appoint and dismiss. */
    public boolean mayAppoint() {
        return rights.isOfficer();
    }

    /**
     * Ends that; nothing changes if the person does not speak for the organisation.
     *
     * @throws AccessDeniedException unless the actor is an accreditor or an administrator
     */
    public void dismiss(PersonId person, OrganisationId organisation) {
        rights.requireOfficer();
        long ended =
                coordinators.deleteByPersonAndOrganisation(person.value(), organisation.value());
        if (ended > 0) {
            events.publishEvent(new CoordinatorDismissed(person, organisation));
        }
    }

    /** The people who speak for an organisation; none if the actor may not see it. */
    @Transactional(readOnly = true)
    public List<PersonId> of(OrganisationId organisation) {
        return rights.sees(organisation)
                ? coordinators.findByOrganisationOn(organisation.value(), today()).stream()
                        .map(Coordinator::person)
                        .toList()
                : List.of();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<OrganisationId> organisationsOf(PersonId person) {
        return coordinators.findByPersonOn(person.value(), today()).stream()
                .map(Coordinator::organisation)
                .collect(Collectors.toUnmodifiableSet());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
