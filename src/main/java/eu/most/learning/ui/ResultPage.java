package eu.most.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import eu.most.catalogue.Step;
import eu.most.learning.AttemptResult;
import eu.most.learning.QuizStanding;
import java.util.Map;
import java.util.Optional;

/** What was reached, what comes next, and question by question why. */
class ResultPage extends Div {

    private static final long serialVersionUID = 1L;

    ResultPage(Reading reading, QuizStanding standing, AttemptResult result) {
        addClassName("stack");
        add(verdict(result), next(reading, standing, result));
        add(new H2(getTranslation("learning.result.questions")));
        Paragraph whoSees = new Paragraph(getTranslation("learning.result.who-sees"));
        whoSees.addClassName("small");
        ResultMarkup markup =
                new ResultMarkup(
                        result, result.module().texts(reading.wanted()), this::getTranslation);
        add(whoSees, new TrustedHtml(markup.html(), "stack"));
    }

    private Div verdict(AttemptResult result) {
        String outcome = result.isPassed() ? "passed" : "failed";
        Div icon = new Div();
        icon.addClassNames("icon", result.isPassed() ? "passed" : "warning");
        icon.getElement().setAttribute("aria-hidden", "true");
        Div words =
                new Div(
                        new FocusedHeading(getTranslation("learning.result." + outcome)),
                        new Paragraph(
                                getTranslation(
                                        "learning.result.score",
                                        Map.of(
                                                "percent", result.score().value(),
                                                "needed", result.module().passMark().value()))));
        Div verdict = new Div(icon, words);
        verdict.addClassNames("verdict", result.isPassed() ? "good" : "warn");
        return verdict;
    }

    private Div next(Reading reading, QuizStanding standing, AttemptResult result) {
        Div next = new Div();
        next.addClassName("stack");
        Optional<Step> current = reading.progress().current();
        if (reading.progress().completion().isPresent()) {
            next.add(
                    new Paragraph(getTranslation("learning.result.certificate")),
                    Links.primary(
                            "/certificates", getTranslation("learning.result.to-certificates")));
        } else if (result.isPassed() && current.isPresent()) {
            next.add(
                    Links.primary(
                            reading.place().step(current.get().key()),
                            getTranslation(
                                    "learning.next",
                                    Map.of(
                                            "step",
                                            reading.texts().step(current.get().key()).title()))));
        } else if (standing.passed().isEmpty()) {
            next.add(
                    new Paragraph(getTranslation("learning.result.try-again")),
                    Links.primary(
                            reading.place().step(result.step()),
                            getTranslation("learning.result.to-next-attempt")));
        }
        return next;
    }
}
