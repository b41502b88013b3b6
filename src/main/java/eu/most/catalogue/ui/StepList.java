package eu.most.catalogue.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import eu.most.catalogue.ModuleTexts;
import eu.most.catalogue.ModuleVersion;
import eu.most.catalogue.Step;
import eu.most.catalogue.StepTexts;
import eu.most.catalogue.spi.ContentFormats;
import java.util.Map;
import java.util.stream.Collectors;

/** The steps of a module in their order, with what to expect and how long it takes. */
class StepList extends Section {

    private final ContentFormats formats;

    StepList(ModuleVersion module, ModuleTexts texts, ContentFormats formats) {
        this.formats = formats;
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
        return formats.describe(step).stream()
                .map(phrase -> getTranslation(phrase.key(), phrase.arguments()))
                .collect(Collectors.joining(", "));
    }

    private String minutes(Step step) {
        return getTranslation("catalogue.minutes", Map.of("minutes", step.minutes()));
    }
}
