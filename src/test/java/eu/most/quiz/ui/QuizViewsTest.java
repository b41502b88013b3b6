package eu.most.quiz.ui;

import static eu.most.learning.LearnersInTests.MODULE;
import static eu.most.learning.LearnersInTests.TEST;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import eu.most.access.Actor;
import eu.most.items.ItemBankTexts;
import eu.most.items.ItemTexts;
import eu.most.items.OptionKey;
import eu.most.items.Response.Choice;
import eu.most.items.ResponseJson;
import eu.most.items.ui.ItemField;
import eu.most.kernel.LanguageTag;
import eu.most.learning.ui.player.CertificateNotice;
import eu.most.learning.ui.player.PlayerTest;
import eu.most.learning.ui.player.TrustedHtml;
import eu.most.quiz.AttemptResult;
import eu.most.quiz.AttemptSheet;
import eu.most.quiz.AttemptSheet.Question;
import eu.most.quiz.Quizzes;
import eu.most.quiz.StartOutcome;
import eu.most.uikit.Markup;
import eu.most.uikit.Moment;
import eu.most.uikit.SaveStatus;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class QuizViewsTest extends PlayerTest {

    /** The browser knows the option that is shown first as {@code a}. */
    private static final String FIRST_SHOWN =
            ResponseJson.write(new Choice(Set.of(new OptionKey("a"))));

    @Autowired Quizzes quizzes;

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
        assertThat(sheet.questions().get(2).options()).isNotEmpty();
        assertThat(find(ItemField.class).single().keep(FIRST_SHOWN, 1)).isEqualTo(SaveStatus.SAVED);
        open("learn/de-escalation/test", "item=3");
        assertThat(find(ItemField.class).single().getElement().getProperty("response"))
                .isEqualTo(FIRST_SHOWN);
        assertThat(learners.openAttempt(trainee).questions().get(2).response())
                .isEqualTo(new Choice(Set.of(sheet.questions().get(2).options().getFirst())));
        assertThat(find(ItemField.class).single().getElement().getProperty("sequence", 0d))
                .isEqualTo(1);
    }

    @Test
    void anAnswerFromAnotherWindowIsNotOverwrittenUnseen() {
        AttemptSheet sheet = startTheTest();
        Question question = sheet.questions().getFirst();
        open("learn/de-escalation/test", "item=1");
        quizzes.answer(
                sheet.id(), question.item(), new Choice(Set.of(question.options().get(1))), 1);
        ItemField stale = find(ItemField.class).single();
        assertThat(stale.keep(FIRST_SHOWN, 1)).isEqualTo(SaveStatus.OVERTAKEN);
        assertThat(stale.keep(FIRST_SHOWN, 2)).isEqualTo(SaveStatus.SAVED);
    }

    @Test
    void theOverviewNamesTheQuestionsWithoutAnswer() {
        AttemptSheet sheet = startTheTest();
        for (Question question : sheet.questions().subList(0, 8)) {
            quizzes.answer(
                    sheet.id(), question.item(), new Choice(Set.of(question.options().get(0))), 1);
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

    private AttemptSheet startTheTest() {
        readEveryLesson();
        return learners.openAttempt(trainee);
    }

    /** The first whole minute that is not too early. */
    private Instant theMinuteAfterThePause() {
        StartOutcome obstacle =
                quizzes.progress(MODULE, TEST).orElseThrow().obstacle(Instant.now()).orElseThrow();
        Instant then = ((StartOutcome.NotBefore) obstacle).then();
        return then.plus(1, ChronoUnit.MINUTES).minusNanos(1).truncatedTo(ChronoUnit.MINUTES);
    }

    private String markup() {
        return find(TrustedHtml.class).all().stream()
                .map(html -> html.getElement().getProperty("innerHTML"))
                .reduce("", String::concat);
    }

    private static String escaped(String text) {
        return new Markup().text(text).toString();
    }
}
