package eu.most.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import eu.most.items.ItemBankTexts;
import eu.most.items.ItemTexts;
import eu.most.learning.ui.player.ContentLanguage;
import eu.most.learning.ui.player.FocusMode;
import eu.most.learning.ui.player.FocusedHeading;
import eu.most.learning.ui.player.Links;
import eu.most.learning.ui.player.PlayerAddress;
import eu.most.learning.ui.player.StepVisit;
import eu.most.quiz.AttemptSheet;
import eu.most.quiz.AttemptSheet.Question;
import eu.most.quiz.Quizzes;
import java.util.Map;

/** One question of an open attempt. */
class QuestionPage extends Div implements FocusMode {

    QuestionPage(
            StepVisit visit,
            String quizTitle,
            AttemptSheet sheet,
            Question question,
            Quizzes quizzes) {
        addClassName("stack");
        int last = sheet.questions().size();
        Paragraph quiz = new Paragraph(quizTitle);
        quiz.addClassName("small");
        ItemTexts texts = ItemBankTexts.of(visit.texts()).item(question.item());
        add(
                quiz,
                new FocusedHeading(
                        getTranslation(
                                "learning.quiz.question",
                                Map.of("position", question.position(), "questions", last))),
                new ContentLanguage(visit, texts.language()),
                new QuestionField(visit, sheet.id(), question, quizzes),
                dock(visit.address(), question.position(), last));
    }

    private Div dock(PlayerAddress address, int position, int last) {
        Div dock = new Div();
        dock.addClassName("dock");
        if (position > 1) {
            dock.add(
                    Links.button(
                            QuizAddresses.question(address, position - 1),
                            getTranslation("learning.back")));
        }
        dock.add(
                position < last
                        ? Links.primary(
                                QuizAddresses.question(address, position + 1),
                                getTranslation("learning.quiz.next-question"))
                        : Links.primary(
                                QuizAddresses.overview(address),
                                getTranslation("learning.quiz.to-overview")));
        if (position < last) {
            dock.add(
                    Links.button(
                            QuizAddresses.overview(address),
                            getTranslation("learning.quiz.to-overview")));
        }
        return dock;
    }
}
