package eu.most.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import eu.most.catalogue.Step;
import eu.most.items.ItemBankTexts;
import eu.most.learning.ui.player.FocusedHeading;
import eu.most.learning.ui.player.Links;
import eu.most.learning.ui.player.StepVisit;
import eu.most.learning.ui.player.TrustedHtml;
import eu.most.quiz.AttemptResult;
import eu.most.quiz.OutcomeResult;
import eu.most.quiz.QuizProgress;
import java.util.Map;
import java.util.Optional;

/**
 * What was reached: first whether it is enough and what is missing, then outcome by outcome with
 * the lesson that helps, then what comes next, and folded at the end question by question why.
 */
class ResultPage extends Div {

    private final StepVisit visit;
    private final AttemptResult result;

    /**
     * @param retry what there is to know about another attempt
     * @param certificate where the certificate is, for who completed the module
     */
    ResultPage(
            StepVisit visit,
            QuizProgress progress,
            AttemptResult result,
            Component retry,
            Component certificate) {
        this.visit = visit;
        this.result = result;
        addClassName("stack");
        add(verdict());
        if (result.waits()) {
            add(new Paragraph(getTranslation("learning.result.waiting.text")));
        } else if (!result.isPassed()) {
            add(missing());
        }
        add(next(progress, retry, certificate));
        add(
                new H2(getTranslation("learning.result.outcomes")),
                new OutcomeList(visit, result),
                new H2(getTranslation("learning.result.questions")));
        Paragraph whoSees = new Paragraph(getTranslation("learning.result.who-sees"));
        whoSees.addClassName("small");
        add(whoSees);
        if (!result.showsBest()) {
            add(new Paragraph(getTranslation("learning.result.best-later")));
        }
        ResultMarkup markup =
                new ResultMarkup(
                        result.module(),
                        result.showsBest(),
                        ItemBankTexts.of(result.module().texts(visit.wanted())),
                        this::getTranslation,
                        getLocale());
        add(new TrustedHtml(markup.html(result.questions()), "stack", "tight"));
    }

    private Div verdict() {
        String outcome = result.waits() ? "waiting" : result.isPassed() ? "passed" : "failed";
        Div icon = new Div();
        icon.addClassNames("icon", result.isPassed() ? "passed" : "warning");
        icon.getElement().setAttribute("aria-hidden", "true");
        Div words =
                new Div(
                        new FocusedHeading(getTranslation("learning.result." + outcome)),
                        new Paragraph(
                                getTranslation(
                                        result.waits()
                                                ? "learning.result.score-so-far"
                                                : "learning.result.score",
                                        Map.of(
                                                "percent", result.score().value(),
                                                "needed", result.module().passMark().value()))));
        Div verdict = new Div(icon, words);
        verdict.addClassNames("verdict", result.isPassed() ? "good" : "warn");
        return verdict;
    }

    /** Which of the three conditions failed. */
    private UnorderedList missing() {
        UnorderedList missing = new UnorderedList();
        if (!result.hasEnoughPoints()) {
            missing.add(
                    new ListItem(
                            getTranslation(
                                    "learning.result.lacks-points",
                                    Map.of(
                                            "percent", result.score().value(),
                                            "needed", result.module().passMark().value()))));
        }
        result.outcomes().stream()
                .filter(outcome -> !outcome.hasEnough())
                .findFirst()
                .ifPresent(outcome ->
                        missing.add(
                                new ListItem(
                                        getTranslation(
                                                "learning.result.lacks-outcomes",
                                                Map.of(
                                                        "count", outcomesWithoutEnough(),
                                                        "needed", outcome.needed().value())))));
        if (result.outcomes().stream().anyMatch(OutcomeResult::unsafe)) {
            missing.add(new ListItem(getTranslation("learning.result.lacks-safety")));
        }
        return missing;
    }

    private int outcomesWithoutEnough() {
        return (int) result.outcomes().stream().filter(outcome -> !outcome.hasEnough()).count();
    }

    private Div next(QuizProgress progress, Component retry, Component certificate) {
        Div next = new Div();
        next.addClassName("stack");
        Optional<Step> current = visit.progress().current();
        if (result.isPassed() && visit.progress().completion().isPresent()) {
            next.add(certificate);
        } else if (result.isPassed() && current.isPresent()) {
            next.add(Links.next(visit, current.get()));
        } else if (!result.waits() && progress.passed().isEmpty()) {
            next.add(retry);
        }
        return next;
    }
}
