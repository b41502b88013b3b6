package eu.most.people;

import eu.most.access.Actor;
import eu.most.access.CurrentActor;
import eu.most.kernel.OrganisationId;
import eu.most.kernel.PersonId;
import eu.most.registry.OrganisationRights;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * What the current actor may see and change of people. Accreditors and administrators: everything.
 * A coordinator: whom the organisations they speak for employ. Anybody else: only themselves. The
 * system at work in the background sees everything and changes nothing; nobody sees nothing.
 *
 * @see OrganisationRights
 */
@Component
class Permissions {

    private final CurrentActor currentActor;
    private final OrganisationRights rights;
    private final JdbcClient jdbc;
    private final Clock clock;

    Permissions(
            CurrentActor currentActor, OrganisationRights rights, JdbcClient jdbc, Clock clock) {
        this.currentActor = currentActor;
        this.rights = rights;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of these people whom the actor may see. */
    Set<PersonId> visible(Collection<PersonId> people) {
        if (people.isEmpty() || rights.seesEverything()) {
            return Set.copyOf(people);
        }
        PersonId actor = currentActor.get().person();
        Set<PersonId> visible = new HashSet<>(employedByOwn(people));
        if (people.contains(actor)) {
            visible.add(actor);
        }
        return visible;
    }

    /**
     * @throws AccessDeniedException unless the actor may change what is known about this person
     */
    void requireMayChange(PersonId person) {
        currentActor.get();
        if (!rights.isOfficer() && employedByOwn(List.of(person)).isEmpty()) {
            throw new AccessDeniedException("not a person of this actor: " + person);
        }
    }

    /** Whether this is the actor: what says what somebody may do is for somebody else to change. */
    boolean isOneself(PersonId person) {
        return currentActor.find().map(Actor::person).filter(person::equals).isPresent();
    }

    /**
     * @throws AccessDeniedException if this is the actor
     */
    void requireSomebodyElse(PersonId person) {
        if (isOneself(person)) {
            throw new AccessDeniedException("nobody changes this of themselves");
        }
    }

    /** Those whom an organisation of the actor employs today or will; former staff is nobody's. */
    private Set<PersonId> employedByOwn(Collection<PersonId> people) {
        Set<OrganisationId> organisations = rights.ownOrganisations();
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
