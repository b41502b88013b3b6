package eu.most.access;

import java.security.Principal;
import java.util.Collection;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** In this thread somebody else acts, until it is closed and whoever acted before does again. */
final class Impersonation implements AutoCloseable {

    private final SecurityContext before = SecurityContextHolder.getContext();

    private Impersonation(Principal principal, Collection<? extends GrantedAuthority> authorities) {
        SecurityContextHolder.setContext(
                new SecurityContextImpl(
                        UsernamePasswordAuthenticationToken.authenticated(
                                principal, null, authorities)));
    }

    static Impersonation of(Actor actor) {
        return new Impersonation(
                new InTheNameOf(actor),
                actor.roles().stream()
                        .map(role -> new SimpleGrantedAuthority(role.authority()))
                        .toList());
    }

    static Impersonation ofSystem(String task) {
        return new Impersonation(new SystemPrincipal(task), List.of());
    }

    @Override
    public void close() {
        SecurityContextHolder.setContext(before);
    }

    private record InTheNameOf(Actor actor) implements ActorPrincipal {

        @Override
        public String getName() {
            return actor.displayName();
        }
    }
}
