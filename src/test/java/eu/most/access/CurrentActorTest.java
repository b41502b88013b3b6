package eu.most.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.most.kernel.PersonId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Fault S1: an actor is a person, the system or nobody, and nobody may do nothing. */
class CurrentActorTest {

    private static final Actor EVA = new Actor(PersonId.next(), "Eva", Set.of(Role.ADMINISTRATOR));

    private final CurrentActor currentActor = new CurrentActor();

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void withoutASignInNobodyActs() {
        assertThat(currentActor.who()).isEqualTo(new Acting.Nobody());
        assertThat(currentActor.find()).isEmpty();
        assertThatThrownBy(currentActor::get).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anAnonymousVisitorIsNobody() {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new AnonymousAuthenticationToken(
                                "key", "anonymous", List.of(new SimpleGrantedAuthority("ANY"))));

        assertThat(currentActor.who()).isEqualTo(new Acting.Nobody());
    }

    @Test
    void theSystemIsNoPersonAndHasNoRole() {
        currentActor.asSystem(
                "re-evaluation",
                () -> {
                    assertThat(currentActor.who()).isEqualTo(new Acting.TheSystem("re-evaluation"));
                    assertThat(currentActor.find()).isEmpty();
                    assertThatThrownBy(() -> currentActor.require(Role.ADMINISTRATOR))
                            .isInstanceOf(AccessDeniedException.class);
                });

        assertThat(currentActor.who()).isEqualTo(new Acting.Nobody());
    }

    @Test
    void afterTheWorkActsWhoeverActedBefore() {
        currentActor.runAs(
                EVA,
                () -> {
                    assertThat(currentActor.<Acting>asSystem("issuing", currentActor::who))
                            .isEqualTo(new Acting.TheSystem("issuing"));
                    assertThat(currentActor.who()).isEqualTo(new Acting.APerson(EVA));
                });
    }

    @Test
    void alsoWhenItFails() {
        assertThatThrownBy(() ->
                        currentActor.asSystem(
                                "issuing",
                                () -> {
                                    throw new IllegalStateException("on purpose");
                                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(currentActor.who()).isEqualTo(new Acting.Nobody());
    }
}
