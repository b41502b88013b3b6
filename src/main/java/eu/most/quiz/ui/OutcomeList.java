package eu.most.quiz.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import eu.most.catalogue.ModuleTexts;
import eu.most.catalogue.Step;
import eu.most.catalogue.Wording;
import eu.most.kernel.Percent;
import eu.most.learning.ui.player.StepVisit;
import eu.most.quiz.AttemptResult;
import eu.most.quiz.OutcomeResult;
import eu.most.uikit.StatusPill;
import java.util.List;
import java.util.Map;

/** What an attempt shows outcome by outcome, and which lesson helps where something is missing. */
class OutcomeList extends UnorderedList {

    private static final Percent ALL = new Percent(100);

    private final StepVisit visit;
    private final AttemptResult result;

    OutcomeList(StepVisit visit, AttemptResult result) {
        this.visit = visit;
        this.result = result;
        addClassName("outcome-results");
        result.outcomes().forEach(outcome -> add(entry(outcome)));
    }

    private ListItem entry(OutcomeResult outcome) {
        ModuleTexts texts = result.module().texts(visit.wanted());
        Wording wording = texts.outcome(outcome.outcome());
        Paragraph text = new Paragraph(wording.text());
        text.getElement().setAttribute("lang", wording.language().value());
        Div state = new Div(pill(outcome));
        state.addClassName("row");
        List<Step> lessons = result.module().teaching(outcome.outcome());
        if (!outcome.isReached() || !outcome.share().equals(ALL)) {
            lessons.forEach(lesson -> state.add(readAgain(lesson, texts)));
        }
        return new ListItem(text, state);
    }

    private Anchor readAgain(Step lesson, ModuleTexts texts) {
        return new Anchor(
                visit.address().step(lesson.key()).href(),
                getTranslation(
                        "learning.result.read-again",
                        Map.of("lesson", texts.step(lesson.key()).title())));
    }

    private StatusPill pill(OutcomeResult outcome) {
        if (outcome.unsafe()) {
            return new StatusPill(
                    StatusPill.Kind.BAD, getTranslation("learning.result.outcome.unsafe"));
        }
        if (outcome.waits()) {
            return new StatusPill(
                    StatusPill.Kind.WARN, getTranslation("learning.result.outcome.waits"));
        }
        return new StatusPill(
                outcome.hasEnough() ? StatusPill.Kind.GOOD : StatusPill.Kind.WARN,
                getTranslation(
                        outcome.hasEnough()
                                ? "learning.result.outcome.enough"
                                : "learning.result.outcome.short",
                        Map.of(
                                "percent", outcome.share().value(),
                                "needed", outcome.needed().value())));
    }
}
