package eu.most.access;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who acts in this thread. */
@Component
public class CurrentActor {

    CurrentActor() {}

    /** A person, the system, or nobody. */
    public Acting who() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return switch (authentication == null ? null : authentication.getPrincipal()) {
            case ActorPrincipal person -> new Acting.APerson(person.actor());
            case SystemPrincipal system -> new Acting.TheSystem(system.task());
            case null, default -> new Acting.Nobody();
        };
    }

    /** The person who acts; empty if it is the system or nobody. */
    public Optional<Actor> find() {
        return who() instanceof Acting.APerson(Actor actor) ? Optional.of(actor) : Optional.empty();
    }

    /**
     * The person who acts, where there must be one.
     *
     * @throws AccessDeniedException if nobody is signed in
     */
    public Actor get() {
        return find().orElseThrow(() -> new AccessDeniedException("nobody is signed in"));
    }

    /**
     * Whoever acts, if it is not nobody.
     *
     * @throws AccessDeniedException if nobody acts
     */
    public void requireSomebody() {
        if (who() instanceof Acting.Nobody) {
            throw new AccessDeniedException("nobody acts");
        }
    }

    /**
     * The person who acts, provided they have one of these roles.
     *
     * @throws AccessDeniedException if nobody is signed in or they have none of the roles
     */
    public Actor require(Role... anyOf) {
        Actor actor = get();
        if (!actor.isAnyOf(anyOf)) {
            throw new AccessDeniedException("needs one of the roles " + Arrays.toString(anyOf));
        }
        return actor;
    }

    /** Does a piece of work in the name of {@code actor}, after which acts whoever acted before. */
    public void runAs(Actor actor, Runnable work) {
        try (Impersonation _ = Impersonation.of(actor)) {
            work.run();
        }
    }

    /**
     * Does a piece of work as the system, after which acts whoever acted before.
     *
     * @param task its name, in lower case with hyphens
     */
    public <T> T asSystem(String task, Supplier<T> work) {
        try (Impersonation _ = Impersonation.ofSystem(task)) {
            return work.get();
        }
    }

    /** As {@link #asSystem(String, Supplier)}, of work without a result. */
    public void asSystem(String task, Runnable work) {
        try (Impersonation _ = Impersonation.ofSystem(task)) {
            work.run();
        }
    }
}
