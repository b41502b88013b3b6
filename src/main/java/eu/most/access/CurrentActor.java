package eu.most.access;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
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
            throw new AccessDeniedException("needs one of the roles " + Arrays.toString(anyOf));
        }
        return actor;
    }

    /**
     * Runs a piece of start-up work in the name of {@code actor}, then restores whoever acted
     * before.
     */
    public void runAs(Actor actor, Runnable work) {
        SecurityContext before = SecurityContextHolder.getContext();
        try {
            SecurityContextHolder.setContext(new SecurityContextImpl(actingAs(actor)));
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private static Authentication actingAs(Actor actor) {
        return UsernamePasswordAuthenticationToken.authenticated(
                new StartUp(actor),
                null,
                actor.roles().stream()
                        .map(role -> new SimpleGrantedAuthority(role.authority()))
                        .toList());
    }

    private record StartUp(Actor actor) implements ActorPrincipal {

        @Override
        public String getName() {
            return actor.displayName();
        }
    }
}
