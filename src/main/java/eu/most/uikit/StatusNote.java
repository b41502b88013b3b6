package eu.most.uikit;

import com.vaadin.flow.component.html.Div;

/** Says what came of the last act; empty before the first, and read out by a screen reader. */
public class StatusNote extends Div {

    private static final long serialVersionUID = 1L;

    public StatusNote() {
        getElement().setAttribute("role", "status");
    }

    public void done(String text) {
        say(Notice.Kind.GOOD, text);
    }

    public void refused(String text) {
        say(Notice.Kind.BAD, text);
    }

    private void say(Notice.Kind kind, String text) {
        removeAll();
        add(new Notice(kind, text));
    }
}
