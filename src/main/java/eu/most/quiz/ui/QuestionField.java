package eu.most.quiz.ui;

import com.vaadin.flow.component.html.Div;
import eu.most.items.Item;
import eu.most.items.ItemBank;
import eu.most.items.ItemBankTexts;
import eu.most.items.Response;
import eu.most.items.ui.ItemField;
import eu.most.items.ui.ItemField.Kept;
import eu.most.learning.ui.player.StepVisit;
import eu.most.learning.ui.player.TrustedHtml;
import eu.most.quiz.AnswerOutcome;
import eu.most.quiz.AttemptId;
import eu.most.quiz.AttemptResult.Marked;
import eu.most.quiz.AttemptSheet.Question;
import eu.most.quiz.Quizzes;

/**
 * A question of an open attempt, to be answered; where the author explains at once, it is answered
 * by a button, and then it says how the answer was.
 */
class QuestionField extends Div {

    private final StepVisit visit;
    private final AttemptId attempt;
    private final Question question;
    private final Quizzes quizzes;
    private final Item item;
    private final ItemBankTexts texts;
    private final ItemField field;
    private final Div explanation = new Div();

    QuestionField(StepVisit visit, AttemptId attempt, Question question, Quizzes quizzes) {
        this.visit = visit;
        this.attempt = attempt;
        this.question = question;
        this.quizzes = quizzes;
        item = ItemBank.of(visit.progress().module()).item(question.item());
        texts = ItemBankTexts.of(visit.texts());
        field =
                new ItemField(
                        item,
                        texts.item(item.key()),
                        question.options(),
                        new ItemField.Given(question.response(), question.sequence()),
                        "item:" + attempt + ":" + item.key(),
                        this::keep);
        addClassNames("stack", "tight");
        explanation.addClassName("explanation");
        if (!item.explainsAtOnce()) {
            add(field);
        } else if (question.isAnswered()) {
            explanation.add(explained(question.response()));
            add(explanation);
        } else {
            field.sentBy(
                    getTranslation("learning.quiz.answer"),
                    getTranslation("learning.quiz.answer-first"),
                    getTranslation("learning.quiz.at-once"));
            add(explanation, field);
        }
    }

    private Kept keep(Response response, long sequence) {
        return quizzes.answer(attempt, item.key(), response, sequence)
                .map(outcome -> kept(outcome, response))
                .orElseGet(Kept.Gone::new);
    }

    private Kept kept(AnswerOutcome outcome, Response response) {
        return switch (outcome) {
            case AnswerOutcome.Saved _ -> {
                explainAtOnce(response);
                yield new Kept.Saved();
            }
            case AnswerOutcome.AlreadySubmitted _ -> new Kept.Closed();
            case AnswerOutcome.Overtaken newer -> {
                explainAtOnce(newer.response());
                yield new Kept.Overtaken(newer.response(), newer.sequence());
            }
        };
    }

    private void explainAtOnce(Response response) {
        if (!item.explainsAtOnce() || response.isEmpty()) {
            return;
        }
        field.close();
        TrustedHtml explained = explained(response);
        explained.getElement().setAttribute("tabindex", "-1");
        explanation.removeAll();
        explanation.add(explained);
        explained.getElement().callJsFunction("focus");
    }

    private TrustedHtml explained(Response response) {
        return new TrustedHtml(
                new ResultMarkup(
                                visit.progress().module(),
                                false,
                                texts,
                                this::getTranslation,
                                getLocale())
                        .html(Marked.of(question, item, response)),
                "stack",
                "explained");
    }
}
