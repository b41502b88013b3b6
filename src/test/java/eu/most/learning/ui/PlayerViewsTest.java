package eu.most.learning.ui;

import static eu.most.access.SignInForTests.signIn;
import static eu.most.learning.LearnersInTests.MODULE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import eu.most.access.Actor;
import eu.most.access.Role;
import eu.most.catalogue.StepKey;
import eu.most.certificates.Explanation;
import eu.most.certificates.OfficerActs;
import eu.most.credentials.CertificateNumber;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.PersonId;
import eu.most.learning.Awarded;
import eu.most.learning.Awards;
import eu.most.learning.CompletionId;
import eu.most.learning.ui.player.ContentLanguage;
import eu.most.learning.ui.player.PlayerTest;
import eu.most.quiz.AttemptResult;
import eu.most.uikit.Notice;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PlayerViewsTest extends PlayerTest {

    @Autowired Awards awards;
    @Autowired OfficerActs acts;

    @Test
    void whoIsNewBeginsAtTheFirstLesson() {
        open("learn/de-escalation");
        assertThat(path()).isEqualTo("modules/de-escalation");
        assertThat(heading()).isEqualTo("De-escalation");
        click("Start");
        assertThat(path()).isEqualTo("learn/de-escalation/before-words");
        assertThat(heading()).isEqualTo("Before words");
    }

    @Test
    void aStepThatIsNotOpenYetLeadsToTheOneThatComesFirstAndItSaysWhy() {
        learning.enrol(MODULE);
        open("learn/de-escalation/before-words");
        assertThat(find(Notice.class).all()).isEmpty();
        open("learn/de-escalation/first-signs");
        assertThat(path()).isEqualTo("learn/de-escalation/before-words");
        assertThat(texts(Notice.class))
                .containsExactly(
                        "“Reading the first signs” opens when all steps before it are done. This step comes first.");
        read("before-words");
        click("Next: Reading the first signs");
        open("learn/de-escalation/before-words", "early=first-signs");
        assertThat(find(Notice.class).all()).isEmpty();
        open("learn/de-escalation/test", "in=cs");
        assertThat(path()).isEqualTo("learn/de-escalation/first-signs");
        assertThat(query().split("&")).containsExactlyInAnyOrder("in=cs", "early=test");
    }

    @Test
    void whatDoesNotExistLooksLikeAnyOtherMissingPage() {
        for (String nowhere :
                List.of(
                        "learn/no-such-module",
                        "learn/..%2f",
                        "learn/de-escalation/no-such-step")) {
            learning.enrol(MODULE);
            open(nowhere);
            assertThat(heading()).as(nowhere).isEqualTo("There is nothing here");
        }
    }

    @Test
    void theContentMayBeReadInAnotherLanguageThanTheScreen() {
        learning.enrol(MODULE);
        open("learn/de-escalation/before-words", "in=cs");
        assertThat(find(Anchor.class).withText("English").single().getHref())
                .endsWith("/learn/de-escalation/before-words?in=en");
        assertThat(heading()).isNotEqualTo("Before words");
        read("before-words");
        click("Next: " + titleInCzech("first-signs"));
        assertThat(query()).isEqualTo("in=cs");
    }

    @Test
    void aTextThatIsMissingInALanguageIsMarkedAsBorrowed() {
        learning.enrol(MODULE);
        open("learn/de-escalation/before-words", "in=sl");
        assertThat(find(ContentLanguage.class).single().getElement().getTextRecursively())
                .contains("This text is not available in the language you asked for")
                .contains("English");
    }

    /** P4. */
    @Test
    void takingAModuleAgainIsExplainedKeepsWhatWasDoneAndCanBeGivenUp() {
        readEveryLesson();
        AttemptResult passed = learners.pass(trainee);
        open("learn/de-escalation");
        assertThat(heading()).isEqualTo("Completed: De-escalation");
        assertThat(texts(ConfirmedAction.class))
                .anyMatch(text -> text.contains("Until then nothing changes for the certificate"));
        click("Yes, take it again");
        assertThat(path()).isEqualTo("learn/de-escalation/before-words");
        open("learn/de-escalation/afterwards");
        assertThat(path()).isEqualTo("learn/de-escalation/afterwards");
        open("learn/de-escalation/test");
        assertThat(path()).isEqualTo("learn/de-escalation/before-words");
        open("learn/de-escalation", "look=back");
        assertThat(find(Anchor.class).withText("Attempt 1: 100%, passed").single().getHref())
                .endsWith("attempt=" + passed.id());
        open("learn/de-escalation/test", "attempt=" + passed.id());
        assertThat(heading()).isEqualTo("Passed");
        open("learn/de-escalation", "look=back");
        assertThat(takesFocus()).isFalse();
        click("Yes, stop here");
        assertThat(heading()).isEqualTo("Completed: De-escalation");
        assertThat(takesFocus()).isTrue();
        assertThat(texts(ConfirmedAction.class))
                .anyMatch(text ->
                        text.contains("go on with the repetition that you stopped: 0 of 6 steps"));
        click("Yes, take it again");
        assertThat(learning.progress(MODULE).orElseThrow().run()).isEqualTo(2);
    }

    /** P4. */
    @Test
    void theStartPageTellsARepetitionFromWhatWasCompleted() {
        readEveryLesson();
        learners.pass(trainee);
        learning.enrolAgain(MODULE);
        open("home");
        assertThat(texts(H2.class)).contains("De-escalation: repetition", "De-escalation");
        assertThat(find(Anchor.class).withText("Go on").single().getHref())
                .isEqualTo("/learn/de-escalation");
        assertThat(find(Anchor.class).withText("Read again").single().getHref())
                .isEqualTo("/learn/de-escalation?look=back");
    }

    /** P5. */
    @Test
    void onesStandingIsToldAndLeadsToTheCertificate() {
        String certificate = "/" + certificate().path();
        open("modules/de-escalation");
        assertThat(texts(Paragraph.class))
                .anyMatch(text ->
                        text.startsWith("You completed this module on ")
                                && text.contains(". Your certificate is valid until "));
        assertThat(find(Anchor.class).withText("Your certificate").single().getHref())
                .endsWith(certificate);
        assertThat(find(Anchor.class).withText("Read again, results and notes").single().getHref())
                .endsWith("/learn/de-escalation");
        open("learn/de-escalation");
        assertThat(find(Anchor.class).withText("To the certificate").single().getHref())
                .endsWith(certificate);
        assertThat(find(Anchor.class).withText("Before words").single().getHref())
                .endsWith("/learn/de-escalation/before-words");
        open("home");
        assertThat(texts(Paragraph.class))
                .anyMatch(text ->
                        text.startsWith("Completed on ")
                                && text.contains(". Your certificate is valid until "));
    }

    @Test
    void thePageOfAModuleWarnsOfASuspendedCertificate() {
        String path = certificate().path();
        CertificateNumber number = new CertificateNumber(path.substring(path.lastIndexOf('/') + 1));
        learners.as(
                new Actor(PersonId.next(), "Z. Zupan", Set.of(Role.ACCREDITOR)),
                () -> acts.suspend(number, new Explanation("A complaint came in.")));
        open("modules/de-escalation");
        assertThat(texts(Paragraph.class))
                .anyMatch(text ->
                        text.startsWith("You completed this module on ")
                                && text.endsWith(
                                        ". Your certificate is suspended: it does not count for the"
                                                + " time being."));
    }

    @Test
    void whoIsNoTraineeDoesNotGetIn() {
        signIn(new Actor(trainee.person(), "A. Novak", Set.of(Role.ACCREDITOR)));
        open("learn/de-escalation");
        assertThat(find(NativeButton.class).withText("Start").all()).isEmpty();
    }

    /** That of the trainee, who has just completed the module. */
    private Awarded certificate() {
        readEveryLesson();
        learners.pass(trainee);
        CompletionId completion =
                learning.progress(MODULE).orElseThrow().completion().orElseThrow().id();
        await().pollInSameThread()
                .until(() -> awards.of(List.of(completion)).containsKey(completion));
        return Objects.requireNonNull(awards.of(List.of(completion)).get(completion));
    }

    private String titleInCzech(String step) {
        return learning.progress(MODULE)
                .orElseThrow()
                .module()
                .texts(new LanguageTag("cs"))
                .step(new StepKey(step))
                .title();
    }

    /** A heading that can have the focus is one that was given it. */
    private boolean takesFocus() {
        return find(H1.class).single().getElement().hasAttribute("tabindex");
    }
}
