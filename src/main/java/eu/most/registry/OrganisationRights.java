package eu.most.registry;

import eu.most.access.Acting;
import eu.most.access.Actor;
import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.kernel.OrganisationId;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * What the current actor may see and change of organisations. Accreditors and administrators:
 * everything. A coordinator: the organisations they speak for, their people and services. Anybody
 * else: nothing. The system at work in the background sees everything and changes nothing; nobody
 * sees nothing.
 */
@Component
public class OrganisationRights {

    private final CurrentActor currentActor;
    private final ObjectProvider<Speakers> speakers;

    OrganisationRights(CurrentActor currentActor, ObjectProvider<Speakers> speakers) {
        this.currentActor = currentActor;
        this.speakers = speakers;
    }

    /**
     * Whether the actor sees what there is of all organisations and people.
     *
     * @throws AccessDeniedException if nobody acts
     */
    public boolean seesEverything() {
        return switch (currentActor.who()) {
            case Acting.APerson(Actor actor) -> isOfficer(actor);
            case Acting.TheSystem _ -> true;
            case Acting.Nobody _ -> throw new AccessDeniedException("nobody acts");
        };
    }

    /** Whether somebody acts who is an accreditor or an administrator. */
    public boolean isOfficer() {
        return currentActor.find().filter(OrganisationRights::isOfficer).isPresent();
    }

    /** The organisations that the actor speaks for as a coordinator. */
    public Set<OrganisationId> ownOrganisations() {
        return currentActor.find().map(this::organisationsOf).orElse(Set.of());
    }

    /** Whether the actor may see the people and services of this organisation. */
    public boolean sees(OrganisationId organisation) {
        return seesEverything() || ownOrganisations().contains(organisation);
    }

    /** Whether the actor may change things of this organisation. */
    public boolean mayChange(OrganisationId organisation) {
        return isOfficer() || ownOrganisations().contains(organisation);
    }

    /**
     * @throws AccessDeniedException unless the actor may change things of this organisation
     */
    public void requireMayChange(OrganisationId organisation) {
        if (!mayChange(organisation)) {
            throw new AccessDeniedException("not an organisation of this actor: " + organisation);
        }
    }

    /**
     * @throws AccessDeniedException unless the actor is an accreditor or an administrator
     */
    public void requireOfficer() {
        currentActor.require(Role.ACCREDITOR, Role.ADMINISTRATOR);
    }

    /**
     * @throws AccessDeniedException unless the actor may read lists of the registry
     */
    public void requireReader() {
        currentActor.require(Role.COORDINATOR, Role.ACCREDITOR, Role.ADMINISTRATOR);
    }

    private static boolean isOfficer(Actor actor) {
        return actor.isAnyOf(Role.ACCREDITOR, Role.ADMINISTRATOR);
    }

    private Set<OrganisationId> organisationsOf(Actor actor) {
        return actor.is(Role.COORDINATOR)
                ? speakers.stream()
                        .flatMap(one -> one.organisationsOf(actor.person()).stream())
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }
}
