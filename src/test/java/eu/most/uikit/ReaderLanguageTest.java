package eu.most.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import eu.most.WholeApplication;
import eu.most.access.Actor;
import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.PersonId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

@WholeApplication
class ReaderLanguageTest {

    private static final LanguageTag CZECH = new LanguageTag("cs");
    private static final LanguageTag GERMAN = new LanguageTag("de");

    private final Actor reader =
            new Actor(new PersonId(UUID.randomUUID()), "Jana", Set.of(Role.TRAINEE));
    private final Readers readers = new Readers();
    private final CurrentActor currentActor;
    private final ReaderLanguage languages;

    ReaderLanguageTest(@Autowired CurrentActor currentActor, @Autowired Messages messages) {
        this.currentActor = currentActor;
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("readers", readers);
        this.languages =
                new ReaderLanguage(
                        messages, currentActor, beans.getBeanProvider(PreferredLanguages.class));
    }

    @Test
    void asksOnceInASessionWhatSomebodyReads() {
        MockHttpSession session = new MockHttpSession();

        currentActor.runAs(
                reader,
                () -> {
                    assertThat(languages.of(request(session))).isEqualTo(CZECH);
                    assertThat(languages.of(request(session))).isEqualTo(CZECH);
                });

        assertThat(readers.asked).isEqualTo(1);
    }

    @Test
    void followsAChoiceAtOnce() {
        MockHttpSession session = new MockHttpSession();

        currentActor.runAs(
                reader,
                () -> {
                    languages.of(request(session));
                    languages.choose(GERMAN, request(session), new MockHttpServletResponse());
                    assertThat(languages.of(request(session))).isEqualTo(GERMAN);
                });
    }

    @Test
    void keepsForOneSessionWhatAnAddressInItAskedFor() {
        MockHttpSession session = new MockHttpSession();

        currentActor.runAs(
                reader,
                () -> {
                    languages.of(request(session));
                    languages.remember(GERMAN, request(session));
                    assertThat(languages.of(request(session))).isEqualTo(GERMAN);
                    assertThat(languages.of(request(new MockHttpSession()))).isEqualTo(CZECH);
                });
    }

    @Test
    void leavesAStrangerTheLanguageOfTheirBrowser() {
        MockHttpSession session = new MockHttpSession();
        currentActor.runAs(reader, () -> languages.of(request(session)));

        assertThat(languages.of(request(session))).isEqualTo(LanguageTag.ENGLISH);
    }

    private static MockHttpServletRequest request(MockHttpSession session) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(session);
        return request;
    }

    /** Everybody reads Czech until they choose, and it is counted how often somebody asks. */
    private static final class Readers implements PreferredLanguages {

        private LanguageTag language = CZECH;
        private int asked;

        @Override
        public Optional<LanguageTag> of(PersonId person) {
            asked++;
            return Optional.of(language);
        }

        @Override
        public void choose(PersonId person, LanguageTag chosen) {
            language = chosen;
        }
    }
}
