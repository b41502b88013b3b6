package eu.most.scenario.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eu.most.learning.ui.player.ContentLanguage;
import eu.most.learning.ui.player.Links;
import eu.most.learning.ui.player.StepVisit;
import eu.most.learning.ui.player.TrustedHtml;
import eu.most.scenario.RunSummary;
import eu.most.scenario.ScenarioProgress;
import eu.most.scenario.ScenarioTexts;
import eu.most.uikit.Markup;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Consumer;

/** Before a scenario: who one is in it, what counts, and with or without the clock. */
class ScenarioStartPage extends Div {

    private static final String TIMED = "timed";

    /**
     * Whoever sits here.
     *
     * @param timed whether they want to decide against the clock
     * @param become what happens when they change that
     * @param begin what happens when they start or go on
     * @param leave what happens when it is somebody else
     */
    record Person(
            String name, boolean timed, Consumer<Boolean> become, Runnable begin, Runnable leave) {}

    ScenarioStartPage(
            StepVisit visit,
            ScenarioProgress progress,
            ScenarioTexts texts,
            Person person,
            ZoneId zone) {
        addClassName("stack");
        Paragraph role = new Paragraph(texts.role());
        role.addClassName("lead");
        role.getElement().setAttribute("lang", texts.language().value());
        add(
                new H1(visit.texts().step(visit.step().key()).title()),
                new ContentLanguage(visit, texts.language()),
                role,
                new TrustedHtml(
                        new Markup().paragraphs(texts.situation(), texts.language()).toString(),
                        "stack"),
                new Paragraph(whatCounts(progress)));
        if (progress.scenario().hasTime()) {
            add(time(person));
        }
        add(begin(progress, person));
        if (progress.counting().isPresent()) {
            progress.progress()
                    .current()
                    .ifPresent(current -> add(new Paragraph(Links.next(visit, current))));
        }
        if (!progress.ended().isEmpty()) {
            add(new H2(getTranslation("scenario.earlier")), earlier(visit, progress, texts, zone));
        }
    }

    private String whatCounts(ScenarioProgress progress) {
        Map<String, Object> mark = Map.of("percent", progress.scenario().passMark().value());
        if (progress.counting().isPresent()) {
            return getTranslation("scenario.counts.practice");
        }
        return progress.ended().isEmpty()
                ? getTranslation("scenario.counts.first", mark)
                : getTranslation("scenario.counts.again", mark);
    }

    private Div time(Person person) {
        Input box = new Input();
        box.setType("checkbox");
        box.setId(TIMED);
        box.getElement().setProperty("checked", person.timed());
        box.getElement()
                .addPropertyChangeListener(
                        "checked",
                        "change",
                        change -> person.become().accept(Boolean.TRUE.equals(change.getValue())));
        NativeLabel label = new NativeLabel();
        label.add(box, new Span(getTranslation("scenario.time.wanted")));
        label.addClassName("choice");
        label.getElement().setAttribute("for", TIMED);
        Paragraph hint = new Paragraph(getTranslation("scenario.time.hint"));
        hint.addClassName("small");
        return new Div(label, hint);
    }

    private Div begin(ScenarioProgress progress, Person person) {
        H2 heading = new H2(getTranslation("scenario.you-are", Map.of("name", person.name())));
        NativeButton begin =
                new NativeButton(
                        getTranslation(
                                progress.open().isPresent() ? "scenario.go-on" : "scenario.begin"),
                        click -> person.begin().run());
        begin.addClassName("btn");
        if (progress.counting().isEmpty()) {
            begin.addClassName("primary");
        }
        NativeButton leave =
                new NativeButton(getTranslation("scenario.not-me"), click -> person.leave().run());
        leave.addClassName("btn");
        Div row = new Div(begin, leave);
        row.addClassName("row");
        Div card = new Div(heading, row);
        card.addClassNames("card", "stack");
        return card;
    }

    private UnorderedList earlier(
            StepVisit visit, ScenarioProgress progress, ScenarioTexts texts, ZoneId zone) {
        UnorderedList list = new UnorderedList();
        for (RunSummary run : progress.ended().reversed()) {
            list.add(new RunEntry(visit.address(), run, texts.title(run.ending()), zone));
        }
        return list;
    }
}
