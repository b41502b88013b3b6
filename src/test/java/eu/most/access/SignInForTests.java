package eu.most.access;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Somebody sits at the screen in a test of views, signed in without a password. */
public final class SignInForTests {

    private SignInForTests() {}

    /** Until the context of the thread is cleared. */
    public static void signIn(Actor actor) {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(
                                new Person(actor),
                                null,
                                actor.roles().stream()
                                        .map(role -> new SimpleGrantedAuthority(role.authority()))
                                        .toList()));
    }

    private record Person(Actor actor) implements ActorPrincipal {

        @Override
        public String getName() {
            return actor.displayName();
        }
    }
}
