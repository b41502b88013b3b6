package eu.most.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Says what came of the last act; empty before the first, and read out by a screen reader. */
public class StatusNote extends Div {

    private static final long serialVersionUID = 1L;

    public StatusNote() {
        getElement().setAttribute("role", "status");
    }

    public void done(String text) {
        say(text, "good", "passed");
    }

    public void refused(String text) {
        say(text, "bad", "failed");
    }

    private void say(String text, String kind, String sign) {
        removeAll();
        Span icon = new Span();
        icon.addClassNames("icon", sign);
        icon.getElement().setAttribute("aria-hidden", "true");
        Div note = new Div(icon, new Paragraph(text));
        note.addClassNames("note", kind);
        add(note);
    }
}
