package eu.most.registry;

import static eu.most.access.SignInForTests.signIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.most.access.Actor;
import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.kernel.OrganisationId;
import eu.most.kernel.PersonId;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** Nobody speaks for an organisation unless somebody answers for it. */
class OrganisationRightsTest {

    private final OrganisationId organisation = OrganisationId.next();
    private final PersonId speaker = PersonId.next();
    private final Speakers speakers =
            person -> person.equals(speaker) ? Set.of(organisation) : Set.of();

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aCoordinatorMayDoNothingWhileNobodyKnowsWhoSpeaksForWhat() {
        OrganisationRights rights = rights();
        signIn(new Actor(speaker, "Jana", Set.of(Role.COORDINATOR)));

        assertThat(rights.sees(organisation)).isFalse();
        assertThat(rights.mayChange(organisation)).isFalse();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> rights.requireMayChange(organisation));
    }

    @Test
    void aCoordinatorMayDoWhatTheOrganisationsTheySpeakForAllow() {
        OrganisationRights rights = rights(speakers);
        signIn(new Actor(speaker, "Jana", Set.of(Role.COORDINATOR)));

        assertThat(rights.mayChange(organisation)).isTrue();
        assertThat(rights.mayChange(OrganisationId.next())).isFalse();
    }

    @Test
    void whoSpeaksForAnOrganisationWithoutTheRoleMayDoNothing() {
        OrganisationRights rights = rights(speakers);
        signIn(new Actor(speaker, "Jana", Set.of(Role.TRAINEE)));

        assertThat(rights.sees(organisation)).isFalse();
    }

    private static OrganisationRights rights(Speakers... answering) {
        try (GenericApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.registerBean(CurrentActor.class);
            context.registerBean(OrganisationRights.class);
            for (Speakers one : answering) {
                context.registerBean(Speakers.class, () -> one);
            }
            context.refresh();
            return context.getBean(OrganisationRights.class);
        }
    }
}
