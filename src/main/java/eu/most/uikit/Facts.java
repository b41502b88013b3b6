package eu.most.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** Names and values of one thing, one pair a line. */
public class Facts extends DescriptionList {

    public Facts() {
        addClassName("facts");
    }

    public Facts with(String label, String value) {
        return with(label, new Span(value));
    }

    public Facts with(String label, Component value) {
        add(new Term(label), new Description(value));
        return this;
    }
}
