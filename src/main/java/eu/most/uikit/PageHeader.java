package eu.most.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/** The heading of a screen, one sentence on what it is for, and at most one primary action. */
public class PageHeader extends Header {

    private final Div line = new Div();
    private final H1 heading;

    /** With texts in the reader's language. */
    public PageHeader(String title, @Nullable String lead) {
        addClassNames("page-header", "stack", "tight");
        line.addClassName("row");
        heading = new H1(title);
        line.add(heading);
        add(line);
        if (lead != null && !lead.isBlank()) {
            Paragraph paragraph = new Paragraph(lead);
            paragraph.addClassName("lead");
            add(paragraph);
        }
    }

    /** Puts actions at the end of the heading's line. */
    public PageHeader withActions(Component... actions) {
        Div end = new Div(actions);
        end.addClassNames("row", "push");
        line.add(end);
        return this;
    }

    /** For a screen that an act draws anew under its old path: there the shell moves no focus. */
    public void takeFocus() {
        heading.getElement().setAttribute("tabindex", "-1");
        heading.getElement().callJsFunction("focus");
    }
}
