package eu.most.scenario.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import eu.most.catalogue.OutcomeKey;
import eu.most.catalogue.Wording;
import eu.most.learning.ui.player.ContentLanguage;
import eu.most.learning.ui.player.Links;
import eu.most.learning.ui.player.PlayerAddress;
import eu.most.learning.ui.player.StepVisit;
import eu.most.learning.ui.player.TrustedHtml;
import eu.most.scenario.Run;
import eu.most.scenario.ScenarioTexts;
import eu.most.scenario.graph.Node;
import eu.most.uikit.Markup;
import java.util.Map;

/** How a run ended, what it showed, and how it came to that. */
class EndingPage extends Div {

    private final StepVisit visit;
    private final Run run;
    private final ScenarioTexts texts;
    private final Node.Ending ending;

    /**
     * @param next what one can do now
     * @param parts what else there is to see
     */
    EndingPage(StepVisit visit, Run run, ScenarioTexts texts, Component... parts) {
        this.visit = visit;
        this.run = run;
        this.texts = texts;
        if (!(run.node() instanceof Node.Ending reached)) {
            throw new IllegalArgumentException("run " + run.id() + " goes on");
        }
        ending = reached;
        addClassNames("stack", "scenario");
        ScenarioTexts.Moment moment = texts.moment(ending.key());
        Paragraph where = new Paragraph(visit.texts().step(visit.step().key()).title());
        where.addClassName("small");
        add(where, new ContentLanguage(visit, texts.language()), verdict(moment));
        add(
                new TrustedHtml(
                        new Markup().paragraphs(moment.text(), texts.language()).toString(),
                        "stack"),
                new Paragraph(
                        getTranslation(
                                "scenario.ended." + RunEntry.standing(run.ended().orElseThrow()))),
                next(),
                new H2(getTranslation("scenario.scores")),
                new TrustedHtml(scores().toString()));
        add(parts);
    }

    private Div verdict(ScenarioTexts.Moment moment) {
        H1 heading = new H1(moment.title());
        heading.getElement().setAttribute("lang", texts.language().value());
        Paragraph word =
                new Paragraph(getTranslation("scenario.verdict." + ending.verdict().name()));
        Span icon = new Span();
        icon.addClassNames("icon", icon());
        icon.getElement().setAttribute("aria-hidden", "true");
        Div verdict = new Div(icon, new Div(heading, word));
        verdict.addClassNames("verdict", look());
        return verdict;
    }

    private String look() {
        return switch (ending.verdict()) {
            case GOOD -> "good";
            case MIXED -> "warn";
            case BAD -> "bad";
        };
    }

    private String icon() {
        return switch (ending.verdict()) {
            case GOOD -> "passed";
            case MIXED -> "warning";
            case BAD -> "failed";
        };
    }

    private Div next() {
        PlayerAddress step = visit.address().step(visit.step().key());
        Div row = new Div();
        row.addClassName("row");
        visit.progress()
                .current()
                .filter(current -> !current.key().equals(visit.step().key()))
                .ifPresentOrElse(
                        current -> row.add(Links.next(visit, current)),
                        () -> {
                            if (visit.progress().completion().isPresent()) {
                                row.add(
                                        Links.primary(
                                                PlayerAddress.of(
                                                        visit.address().module(),
                                                        visit.address().language()),
                                                getTranslation("scenario.to-the-module")));
                            }
                        });
        row.add(Links.button(step, getTranslation("scenario.play-again")));
        return row;
    }

    private Markup scores() {
        Markup markup = new Markup().tags("<ul class=\"outcome-results\">");
        for (OutcomeKey outcome : run.scenario().assesses()) {
            Wording wording = run.module().texts(visit.wanted()).outcome(outcome);
            int score = ending.score(outcome).value();
            markup.tags("<li><p lang=\"" + wording.language() + "\">")
                    .text(wording.text())
                    .tags("</p><p>")
                    .text(
                            getTranslation(
                                    score >= run.scenario().passMark().value()
                                            ? "scenario.score.enough"
                                            : "scenario.score.too-little",
                                    Map.of(
                                            "percent",
                                            score,
                                            "needed",
                                            run.scenario().passMark().value())))
                    .tags("</p></li>");
        }
        return markup.tags("</ul>");
    }
}
