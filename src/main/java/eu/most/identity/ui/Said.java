package eu.most.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Says what came of the last click; read out by a screen reader. */
class Said extends Div {

    private static final long serialVersionUID = 1L;

    Said() {
        getElement().setAttribute("role", "status");
    }

    void done(String text) {
        say(text, "good", "passed");
    }

    void refused(String text) {
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
