package eu.most.scenario.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import eu.most.learning.ui.player.ContentLanguage;
import eu.most.learning.ui.player.FocusMode;
import eu.most.learning.ui.player.StepVisit;
import eu.most.scenario.Run;
import eu.most.scenario.ScenarioTexts;
import eu.most.scenario.Scenarios;
import eu.most.uikit.Markup;

/**
 * Where a run is: the scene, what is said, what one knows, and what one can do. It moves on in
 * place once a decision is stored; the address stays, because it names the run. The browser gets
 * what has been reached, and nothing that comes after.
 */
class ScenePage extends Div implements FocusMode {

    private final StepVisit visit;
    private final ScenarioTexts texts;
    private final H1 heading = new H1();
    private final SceneDrawing drawing = new SceneDrawing();
    private final Meters meters = new Meters();
    private final Div told = new Div();
    private final WhatIsKnown known = new WhatIsKnown();
    private final DecisionField decision;
    private final SceneQuestion question;

    ScenePage(StepVisit visit, Run run, ScenarioTexts texts, Scenarios scenarios, boolean timed) {
        this.visit = visit;
        this.texts = texts;
        addClassNames("stack", "scenario");
        heading.getElement().setAttribute("tabindex", "-1");
        told.addClassName("stack");
        for (Div each : new Div[] {told, known, meters}) {
            each.getElement().setAttribute("lang", texts.language().value());
        }
        heading.getElement().setAttribute("lang", texts.language().value());
        decision = new DecisionField(scenarios, texts, timed, run, this::movedOn);
        question =
                new SceneQuestion(
                        scenarios, run.module().texts(visit.wanted()), run, this::movedOn);
        Paragraph where = new Paragraph(visit.texts().step(visit.step().key()).title());
        where.addClassName("small");
        add(where, heading, new ContentLanguage(visit, texts.language()));
        if (run.practice()) {
            Paragraph practice = new Paragraph(getTranslation("scenario.practice"));
            practice.addClassName("small");
            add(practice);
        }
        add(drawing, meters, told, question, decision, known);
        show(run);
    }

    private void movedOn(Run run) {
        if (run.ended().isPresent()) {
            ScenarioAddresses.run(visit.address(), run.id()).open(UI.getCurrent());
        } else {
            show(run);
            heading.getElement().callJsFunction("focus");
        }
    }

    private void show(Run run) {
        ScenarioTexts.Moment moment = texts.moment(run.now().node());
        heading.setText(moment.title());
        drawing.show(run.node().scene());
        meters.show(run.scenario().graph(), run.now().values(), texts);
        Markup markup = new Markup().paragraphs(moment.text(), texts.language());
        moment.speech()
                .ifPresent(speech ->
                        markup.tags("<figure class=\"speech\"><blockquote>")
                                .paragraphs(speech.says(), texts.language())
                                .tags("</blockquote>")
                                .element("figcaption", "small", speech.who())
                                .tags("</figure>"));
        told.getElement().setProperty("innerHTML", markup.toString());
        known.show(run, texts);
        decision.show(run);
        question.show(run);
    }
}
