package eu.most.catalogue.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import eu.most.catalogue.LessonStep;
import eu.most.catalogue.ModuleTexts;
import eu.most.catalogue.ModuleVersion;
import eu.most.catalogue.QuizStep;
import eu.most.catalogue.Step;
import eu.most.catalogue.StepTexts;
import java.util.Map;

/** The steps of a module in their order, with what to expect and how long it takes. */
class StepList extends Section {

    private static final long serialVersionUID = 1L;

    StepList(ModuleVersion module, ModuleTexts texts) {
        addClassName("stack");
        OrderedList list = new OrderedList();
        module.steps().forEach(step -> list.add(line(step, texts.step(step.key()))));
        add(new H2(getTranslation("catalogue.module.steps")), list);
    }

    private ListItem line(Step step, StepTexts texts) {
        Div line = new Div(Words.in(texts.language(), getLocale(), new H3(texts.title())));
        line.addClassNames("stack", "tight");
        texts.summary()
                .ifPresent(summary ->
                        line.add(Words.in(texts.language(), getLocale(), new Paragraph(summary))));
        Span small = new Span(kind(step) + " · " + minutes(step));
        small.addClassName("small");
        line.add(small);
        return new ListItem(line);
    }

    private String kind(Step step) {
        return switch (step) {
            case LessonStep lesson -> getTranslation("catalogue.module.step.lesson");
            case QuizStep quiz ->
                    getTranslation("catalogue.module.step.quiz")
                            + ", "
                            + getTranslation(
                                    "catalogue.module.step.questions",
                                    Map.of("count", quiz.size()));
        };
    }

    private String minutes(Step step) {
        return getTranslation("catalogue.minutes", Map.of("minutes", step.minutes()));
    }
}
