package eu.most.access;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person who acts in this thread; empty in background work and for anonymous callers. */
@Component
public class CurrentActor {

    CurrentActor() {}

    public Optional<Actor> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                        && authentication.getPrincipal() instanceof ActorPrincipal principal
                ? Optional.of(principal.actor())
                : Optional.empty();
    }

    /**
     * The actor, where there must be one.
     *
     * @throws AccessDeniedException if nobody is signed in
     */
    public Actor get() {
        return find().orElseThrow(() -> new AccessDeniedException("nobody is signed in"));
    }

    /**
     * The actor, provided they have one of these roles.
     *
     * @throws AccessDeniedException if nobody is signed in or they have none of the roles
     */
    public Actor require(Role... anyOf) {
        Actor actor = get();
        if (!actor.isAnyOf(anyOf)) {
            throw new AccessDeniedException(
                    "needs one of the roles " + java.util.Arrays.toString(anyOf));
        }
        return actor;
    }
}
