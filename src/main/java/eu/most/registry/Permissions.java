package eu.most.registry;

import eu.most.access.Acting;
import eu.most.access.Actor;
import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.kernel.OrganisationId;
import eu.most.kernel.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * What the current actor may see and change here. Accreditors and administrators: everything. A
 * coordinator: the organisations they speak for, their people and services. Anybody else: only
 * themselves. The system at work in the background sees everything and changes nothing; nobody sees
 * nothing.
 */
@Component
class Permissions {

    private final CurrentActor currentActor;
    private final CoordinatorRepository coordinators;
    private final JdbcClient jdbc;
    private final Clock clock;

    Permissions(
            CurrentActor currentActor,
            CoordinatorRepository coordinators,
            JdbcClient jdbc,
            Clock clock) {
        this.currentActor = currentActor;
        this.coordinators = coordinators;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Whether the actor sees what there is of all organisations and people.
     *
     * @throws AccessDeniedException if nobody acts
     */
    boolean seesEverything() {
        return switch (currentActor.who()) {
            case Acting.APerson(Actor actor) -> isOfficer(actor);
            case Acting.TheSystem _ -> true;
            case Acting.Nobody _ -> throw new AccessDeniedException("nobody acts");
        };
    }

    /** Whether somebody acts who is an accreditor or an administrator. */
    boolean isOfficer() {
        return currentActor.find().filter(Permissions::isOfficer).isPresent();
    }

    /** The organisations that the actor speaks for as a coordinator. */
    Set<OrganisationId> ownOrganisations() {
        return currentActor.find().map(this::organisationsOf).orElse(Set.of());
    }

    boolean sees(OrganisationId organisation) {
        return seesEverything() || ownOrganisations().contains(organisation);
    }

    /** Those of these people whom the actor may see. */
    Set<PersonId> visible(Collection<PersonId> people) {
        if (people.isEmpty() || seesEverything()) {
            return Set.copyOf(people);
        }
        Actor actor = currentActor.get();
        Set<PersonId> visible = new HashSet<>(employedBy(organisationsOf(actor), people));
        if (people.contains(actor.person())) {
            visible.add(actor.person());
        }
        return visible;
    }

    /**
     * @throws AccessDeniedException unless the actor is an accreditor or an administrator
     */
    void requireOfficer() {
        currentActor.require(Role.ACCREDITOR, Role.ADMINISTRATOR);
    }

    /**
     * @throws AccessDeniedException unless the actor may read lists of the registry
     */
    void requireReader() {
        currentActor.require(Role.COORDINATOR, Role.ACCREDITOR, Role.ADMINISTRATOR);
    }

    /**
     * @throws AccessDeniedException unless the actor may change things of this organisation
     */
    void requireMayChange(OrganisationId organisation) {
        if (!mayChange(organisation)) {
            throw new AccessDeniedException("not an organisation of this actor: " + organisation);
        }
    }

    /** Whether the actor may change things of this organisation. */
    boolean mayChange(OrganisationId organisation) {
        return isOfficer() || ownOrganisations().contains(organisation);
    }

    /**
     * @throws AccessDeniedException unless the actor may change what is known about this person
     */
    void requireMayChange(PersonId person) {
        Actor actor = currentActor.get();
        if (!isOfficer(actor) && employedBy(organisationsOf(actor), List.of(person)).isEmpty()) {
            throw new AccessDeniedException("not a person of this actor: " + person);
        }
    }

    /** Whether this is the actor: what says what somebody may do is for somebody else to change. */
    boolean isOneself(PersonId person) {
        return currentActor.find().filter(actor -> actor.person().equals(person)).isPresent();
    }

    /**
     * @throws AccessDeniedException if this is the actor
     */
    void requireSomebodyElse(PersonId person) {
        if (isOneself(person)) {
            throw new AccessDeniedException("nobody changes this of themselves");
        }
    }

    private static boolean isOfficer(Actor actor) {
        return actor.isAnyOf(Role.ACCREDITOR, Role.ADMINISTRATOR);
    }

    private Set<OrganisationId> organisationsOf(Actor actor) {
        return actor.is(Role.COORDINATOR)
                ? coordinators.findByPersonOn(actor.person().value(), LocalDate.now(clock)).stream()
                        .map(Coordinator::organisation)
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    /** Those whom one of the organisations employs today or will; former staff is nobody's. */
    private Set<PersonId> employedBy(
            Set<OrganisationId> organisations, Collection<PersonId> people) {
        if (organisations.isEmpty()) {
            return Set.of();
        }
        return jdbc.sql(
                        """
                        SELECT DISTINCT person FROM employment
                        WHERE organisation IN (:organisations) AND person IN (:people)
                          AND (until_day IS NULL OR until_day >= :today)
                        """)
                .param("organisations", organisations.stream().map(OrganisationId::value).toList())
                .param("people", people.stream().map(PersonId::value).toList())
                .param("today", LocalDate.now(clock))
                .query((row, number) -> new PersonId(row.getObject("person", UUID.class)))
                .set();
    }
}
