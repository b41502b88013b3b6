package eu.most.lesson.ui;

import static eu.most.learning.LearnersInTests.MODULE;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import eu.most.kernel.LanguageTag;
import eu.most.learning.ui.player.PlayerTest;
import eu.most.lesson.Lesson;
import eu.most.lesson.LessonBlock;
import eu.most.quiz.Quizzes;
import eu.most.uikit.SaveStatus;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

class LessonViewsTest extends PlayerTest {

    @Autowired Quizzes quizzes;

    @Test
    void nextFinishesTheLessonAndOpensTheFollowingOne() {
        learning.enrol(MODULE);
        open("learn/de-escalation/before-words");
        assertThat(find(LessonRequirements.class).single().getText())
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
    void aNoteIsStoredWhileOneWrites() {
        learning.enrol(MODULE);
        String lesson = aLessonWithAReflection();
        readEveryLesson();
        open("learn/de-escalation/" + lesson);
        assertThat(find(NoteField.class).all().getFirst().keep("Tehdy jsem mlčel.", 1))
                .isEqualTo(SaveStatus.SAVED);
        open("learn/de-escalation/" + lesson);
        assertThat(find(NoteField.class).all().getFirst().getElement().getProperty("text"))
                .isEqualTo("Tehdy jsem mlčel.");
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

    /** The browser tells so. */
    private void seeTheEnd() {
        Element end = find(LessonEnd.class).single().getElement();
        end.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(end, "seen", JsonNodeFactory.instance.objectNode()));
    }

    private String status() {
        return find(LessonNavigation.class).single().getElement().getTextRecursively();
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
}
