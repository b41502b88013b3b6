package eu.most.learning.ui;

import static eu.most.access.SignInForTests.signIn;
import static eu.most.learning.LearnersInTests.MODULE;
import static eu.most.learning.LearnersInTests.TEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import eu.most.access.Actor;
import eu.most.access.Role;
import eu.most.catalogue.StepKey;
import eu.most.certificates.OfficerActs;
import eu.most.certificates.SuspendCertificate;
import eu.most.credentials.CertificateNumber;
import eu.most.items.ItemBankTexts;
import eu.most.items.ItemTexts;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.PersonId;
import eu.most.learning.AttemptResult;
import eu.most.learning.AttemptSheet;
import eu.most.learning.AttemptSheet.Question;
import eu.most.learning.Awarded;
import eu.most.learning.Awards;
import eu.most.learning.CompletionId;
import eu.most.learning.LearnersInTests;
import eu.most.learning.Learning;
import eu.most.learning.Quizzes;
import eu.most.learning.StartOutcome;
import eu.most.uikit.Moment;
import eu.most.uikit.Notice;
import eu.most.lesson.Lesson;
import eu.most.lesson.LessonBlock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.node.JsonNodeFactory;

@SpringBootTest
@Import(LearnersInTests.class)
class PlayerViewsTest extends SpringBrowserlessTest {

    @Autowired LearnersInTests learners;
    @Autowired Learning learning;
    @Autowired Quizzes quizzes;
    @Autowired Awards awards;
    @Autowired OfficerActs acts;

    private Actor trainee;

    @BeforeEach
    void aTraineeReadsEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        trainee = learners.aTrainee();
        signIn(trainee);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

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
    void nextFinishesTheLessonAndOpensTheFollowingOne() {
        learning.enrol(MODULE);
        open("learn/de-escalation/before-words");
        assertThat(find(LessonCounts.class).single().getText())
                .isEqualTo(
                        "This lesson counts once you have come to its end and given it 2 more minutes.");
        click("Next: Reading the first signs");
        assertThat(path()).isEqualTo("learn/de-escalation/before-words");
        assertThat(status())
                .endsWith(
                        "What is missing: the end of this lesson on the screen, and about 2 more"
                                + " minutes for it. Then press the button again.");
        seeTheEnd();
        assertThat(status()).contains("this lesson counts in about 2\u00a0minutes.");
        read("before-words");
        seeTheEnd();
        assertThat(status()).endsWith("press the button and the lesson counts.");
        click("Next: Reading the first signs");
        assertThat(path()).isEqualTo("learn/de-escalation/first-signs");
        open("learn/de-escalation");
        assertThat(path()).isEqualTo("learn/de-escalation/first-signs");
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

    @Test
    void aTestAsksWhoSitsHereAndThenShowsTheFirstQuestion() {
        readEveryLesson();
        open("learn/de-escalation/test");
        assertThat(texts(H2.class)).contains("You are M. Kos. Is that right?");
        click("Yes, start the test");
        assertThat(query()).isEqualTo("item=1");
        assertThat(heading()).isEqualTo("Question 1 of 10");
    }

    @Test
    void aChoiceIsStoredBeforeTheFieldSaysSo() {
        AttemptSheet sheet = startTheTest();
        open("learn/de-escalation/test", "item=3");
        Question question = sheet.questions().get(2);
        String letter = question.options().getFirst().value();
        assertThat(find(AnswerField.class).single().keep(letter, 1)).isEqualTo(Kept.SAVED);
        open("learn/de-escalation/test", "item=3");
        assertThat(find(AnswerField.class).single().getElement().getProperty("chosen"))
                .isEqualTo(letter);
        assertThat(find(AnswerField.class).single().getElement().getProperty("sequence", 0d))
                .isEqualTo(1);
    }

    @Test
    void anAnswerFromAnotherWindowIsNotOverwrittenUnseen() {
        AttemptSheet sheet = startTheTest();
        Question question = sheet.questions().getFirst();
        open("learn/de-escalation/test", "item=1");
        quizzes.answer(sheet.id(), question.item(), Set.of(question.options().get(1)), 1);
        AnswerField stale = find(AnswerField.class).single();
        assertThat(stale.keep(question.options().get(0).value(), 1)).isEqualTo(Kept.OVERTAKEN);
        assertThat(stale.keep(question.options().get(0).value(), 2)).isEqualTo(Kept.SAVED);
    }

    @Test
    void theOverviewNamesTheQuestionsWithoutAnswer() {
        AttemptSheet sheet = startTheTest();
        for (Question question : sheet.questions().subList(0, 8)) {
            quizzes.answer(sheet.id(), question.item(), Set.of(question.options().get(0)), 1);
        }
        open("learn/de-escalation/test", "item=overview");
        assertThat(texts(Paragraph.class))
                .anyMatch(text -> text.startsWith("2 questions are not answered yet: 9, 10."));
    }

    @Test
    void handingInShowsTheResultWithEveryRationaleAndTheWayToTheCertificate() {
        readEveryLesson();
        AttemptSheet sheet = learners.answerEverythingRight(trainee);
        open("learn/de-escalation/test", "item=overview");
        click("Hand in");
        assertThat(query()).isEqualTo("attempt=" + sheet.id());
        assertThat(heading()).isEqualTo("Passed");
        assertThat(find(CertificateNotice.class).single().getElement().getTextRecursively())
                .startsWith("You have completed this module.");
        AttemptResult result = quizzes.result(sheet.id()).orElseThrow();
        for (AttemptResult.Marked question : result.questions()) {
            ItemTexts texts =
                    ItemBankTexts.of(result.module().texts(LanguageTag.ENGLISH))
                            .item(question.item());
            assertThat(texts.options().values())
                    .allSatisfy(option -> assertThat(markup()).contains(escaped(option.text())));
        }
        assertThat(markup()).contains("Best answer", "Your answer", "class=\"sides\"");
    }

    @Test
    void whoDidNotPassIsShownTheWayToTheNextAttempt() {
        AttemptSheet sheet = startTheTest();
        quizzes.submit(sheet.id());
        open("learn/de-escalation/test", "attempt=" + sheet.id());
        assertThat(heading()).isEqualTo("Not passed yet");
        assertThat(texts(ListItem.class))
                .contains(
                        "Points in all: 0% of the 80% that are needed.",
                        "5 outcomes with less than 50% of the points.");
        assertThat(find(Anchor.class).withText("Read again: Who does what").single().getHref())
                .isEqualTo("/learn/de-escalation/who-does-what");
        assertThat(markup()).doesNotContain("Best answer");
        open("learn/de-escalation/test");
        assertThat(texts(Paragraph.class))
                .anyMatch(text -> text.startsWith("After an attempt that did not pass there is"))
                .anyMatch(text ->
                        text.contains("Of the 10 questions of the next attempt, 6 are new"));
        assertThat(texts(NativeButton.class)).doesNotContain("Yes, start the test");
        assertThat(find(Moment.class).single().getElement().getAttribute("datetime"))
                .isEqualTo(theMinuteAfterThePause().toString());
        learners.aDayPasses(trainee);
        open("learn/de-escalation/test");
        assertThat(texts(NativeButton.class)).contains("Yes, start the test");
        assertThat(texts(Anchor.class)).contains("Attempt 1: 0%, not passed");
    }

    @Test
    void somebodyElsesResultLooksLikeAMissingPage() {
        Actor other = learners.aTraineeWhoReadEveryLesson();
        AttemptResult theirs = learners.pass(other);
        readEveryLesson();
        for (String attempt : List.of(theirs.id().toString(), "nonsense")) {
            open("learn/de-escalation/test", "attempt=" + attempt);
            assertThat(heading()).isEqualTo("There is nothing here");
        }
    }

    @Test
    void aNoteIsStoredWhileOneWrites() {
        learning.enrol(MODULE);
        String lesson = aLessonWithAReflection();
        readEveryLesson();
        open("learn/de-escalation/" + lesson);
        assertThat(find(NoteField.class).all().getFirst().keep("Tehdy jsem mlčel.", 1))
                .isEqualTo(Kept.SAVED);
        open("learn/de-escalation/" + lesson);
        assertThat(find(NoteField.class).all().getFirst().getElement().getProperty("text"))
                .isEqualTo("Tehdy jsem mlčel.");
    }

    /** P4. */
    @Test
    void takingAModuleAgainIsExplainedKeepsWhatWasDoneAndCanBeGivenUp() {
        readEveryLesson();
        AttemptResult passed = learners.pass(trainee);
        open("learn/de-escalation");
        assertThat(heading()).isEqualTo("Completed: De-escalation");
        assertThat(texts(AskedAct.class))
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
        assertThat(texts(AskedAct.class))
                .anyMatch(text ->
                        text.contains("go on with the repetition that you stopped: 0 of 6 steps"));
        click("Yes, take it again");
        assertThat(learning.progress(MODULE).orElseThrow().run()).isEqualTo(2);
    }

    /** P4. Every run counts its attempts from 1. */
    @Test
    void anAttemptSaysInWhichRepetitionItWasMade() {
        readEveryLesson();
        learners.pass(trainee);
        learning.enrolAgain(MODULE);
        readEveryLesson();
        quizzes.submit(learners.openAttempt(trainee).id());
        open("learn/de-escalation/test");
        assertThat(texts(AttemptLink.class))
                .containsExactly("Repetition 1, attempt 1: 0%, not passed");
        open("learn/de-escalation", "look=back");
        assertThat(texts(AttemptLink.class))
                .containsExactly(
                        "Repetition 1, attempt 1: 0%, not passed", "Attempt 1: 100%, passed");
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
    void whatOneWroteAndAttemptedHasAPlace() {
        learning.enrol(MODULE);
        String lesson = aLessonWithAReflection();
        readEveryLesson();
        open("learn/de-escalation/" + lesson);
        find(NoteField.class).all().getFirst().keep("Tehdy jsem mlčel.", 1);
        quizzes.submit(learners.openAttempt(trainee).id());
        open("learn/de-escalation", "look=back");
        assertThat(texts(Paragraph.class)).contains("Tehdy jsem mlčel.");
        assertThat(texts(Anchor.class)).contains("Attempt 1: 0%, not passed");
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
                () -> acts.suspend(new SuspendCertificate(number, "A complaint came in.")));
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
                .atMost(Duration.ofSeconds(20))
                .until(() -> awards.of(List.of(completion)).containsKey(completion));
        return Objects.requireNonNull(awards.of(List.of(completion)).get(completion));
    }

    private void readEveryLesson() {
        learners.readEveryLesson(trainee);
    }

    private void read(String lesson) {
        learners.read(
                learning.progress(MODULE)
                        .orElseThrow()
                        .module()
                        .step(new StepKey(lesson))
                        .orElseThrow());
    }

    /** The browser tells so. */
    private void seeTheEnd() {
        Element end = find(LessonEnd.class).single().getElement();
        end.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(end, "seen", JsonNodeFactory.instance.objectNode()));
    }

    private String status() {
        return find(LessonDock.class).single().getElement().getTextRecursively();
    }

    private AttemptSheet startTheTest() {
        readEveryLesson();
        return learners.openAttempt(trainee);
    }

    private String titleInCzech(String step) {
        return learning.progress(MODULE)
                .orElseThrow()
                .module()
                .texts(new LanguageTag("cs"))
                .step(new StepKey(step))
                .title();
    }

    private String aLessonWithAReflection() {
        return learning
                .progress(MODULE)
                .orElseThrow()
                .module()
                .texts(LanguageTag.ENGLISH)
                .activities()
                .entrySet()
                .stream()
                .filter(lesson ->
                        ((Lesson) lesson.getValue())
                                .blocks().stream()
                                        .anyMatch(LessonBlock.Reflection.class::isInstance))
                .map(lesson -> lesson.getKey().value())
                .findFirst()
                .orElseThrow();
    }

    private void open(String path) {
        open(path, "");
    }

    private void open(String path, String query) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
        roundTrip();
    }

    private void click(String caption) {
        test(find(NativeButton.class).withText(caption).single()).click();
    }

    /** The first whole minute that is not too early. */
    private Instant theMinuteAfterThePause() {
        StartOutcome obstacle =
                quizzes.standing(MODULE, TEST).orElseThrow().obstacle(Instant.now()).orElseThrow();
        Instant then = ((StartOutcome.NotBefore) obstacle).then();
        return then.plus(1, ChronoUnit.MINUTES).minusNanos(1).truncatedTo(ChronoUnit.MINUTES);
    }

    /** A heading that can have the focus is one that was given it. */
    private boolean takesFocus() {
        return find(H1.class).single().getElement().hasAttribute("tabindex");
    }

    private String heading() {
        return find(H1.class).single().getText();
    }

    private String markup() {
        return find(TrustedHtml.class).all().stream()
                .map(html -> html.getElement().getProperty("innerHTML"))
                .reduce("", String::concat);
    }

    private static String escaped(String text) {
        return new Markup().text(text).toString();
    }

    private static String path() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    private static String query() {
        return UI.getCurrent()
                .getInternals()
                .getActiveViewLocation()
                .getQueryParameters()
                .getQueryString();
    }

    private <T extends Component> List<String> texts(Class<T> type) {
        return find(type).all().stream()
                .map(component -> component.getElement().getTextRecursively())
                .toList();
    }
}
