package eu.most.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import eu.most.items.ItemBankTexts;
import eu.most.items.ItemTexts;
import eu.most.learning.AttemptSheet;
import eu.most.learning.AttemptSheet.Question;
import eu.most.learning.Quizzes;
import java.util.Map;

/** One question of an open attempt. */
class QuestionPage extends Div {

    private static final long serialVersionUID = 1L;

    QuestionPage(
            Reading reading,
            String quizTitle,
            AttemptSheet sheet,
            Question question,
            Quizzes quizzes) {
        addClassName("stack");
        int last = sheet.questions().size();
        Paragraph quiz = new Paragraph(quizTitle);
        quiz.addClassName("small");
        ItemTexts texts = ItemBankTexts.of(reading.texts()).item(question.item());
        add(
                quiz,
                new FocusedHeading(
                        getTranslation(
                                "learning.quiz.question",
                                Map.of("position", question.position(), "questions", last))),
                new ContentLanguage(reading, texts.language()),
                new AnswerField(quizzes, sheet.id(), question, texts),
                dock(reading.place(), question.position(), last));
    }

    private Div dock(Place place, int position, int last) {
        Div dock = new Div();
        dock.addClassName("dock");
        if (position > 1) {
            dock.add(Links.button(place.question(position - 1), getTranslation("learning.back")));
        }
        dock.add(
                position < last
                        ? Links.primary(
                                place.question(position + 1),
                                getTranslation("learning.quiz.next-question"))
                        : Links.primary(
                                place.overview(), getTranslation("learning.quiz.to-overview")));
        if (position < last) {
            dock.add(Links.button(place.overview(), getTranslation("learning.quiz.to-overview")));
        }
        return dock;
    }
}
