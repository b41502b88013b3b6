package eu.most.registry;

import eu.most.kernel.OrganisationId;
import eu.most.kernel.PersonId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who speaks for which organisation. It takes both to act as a coordinator: the role of the account
 * and an appointment here.
 */
@Service
@Transactional
public class Coordinators {

    private final CoordinatorRepository coordinators;
    private final Permissions permissions;
    private final ApplicationEventPublisher events;

    Coordinators(
            CoordinatorRepository coordinators,
            Permissions permissions,
            ApplicationEventPublisher events) {
        this.coordinators = coordinators;
        this.permissions = permissions;
        this.events = events;
    }

    /**
     * Lets a person speak for an organisation; nothing changes if they do already.
     *
     * @throws AccessDeniedException unless the actor is an accreditor or an administrator
     */
    public void appoint(PersonId person, OrganisationId organisation) {
        permissions.requireOfficer();
        if (!organisationsOf(person).contains(organisation)) {
            coordinators.saveAndFlush(new Coordinator(person, organisation));
            events.publishEvent(new CoordinatorAppointed(person, organisation));
        }
    }

    /**
     * Ends that; nothing changes if the person does not speak for the organisation.
     *
     * @throws AccessDeniedException unless the actor is an accreditor or an administrator
     */
    public void dismiss(PersonId person, OrganisationId organisation) {
        permissions.requireOfficer();
        long ended =
                coordinators.deleteByPersonAndOrganisation(person.value(), organisation.value());
        if (ended > 0) {
            events.publishEvent(new CoordinatorDismissed(person, organisation));
        }
    }

    /** The people who speak for an organisation; none if the actor may not see it. */
    @Transactional(readOnly = true)
    public List<PersonId> of(OrganisationId organisation) {
        return permissions.sees(organisation)
                ? coordinators.findByOrganisation(organisation.value()).stream()
                        .map(Coordinator::person)
                        .toList()
                : List.of();
    }

    /** The organisations for which a person speaks. */
    @Transactional(readOnly = true)
    public Set<OrganisationId> organisationsOf(PersonId person) {
        return coordinators.findByPerson(person.value()).stream()
                .map(Coordinator::organisation)
                .collect(Collectors.toUnmodifiableSet());
    }
}
