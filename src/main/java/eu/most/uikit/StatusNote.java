package eu.most.uikit;

import com.vaadin.flow.component.html.Div;

/** Says what came of the last act; empty before the first, and read out by a screen reader. */
public class StatusNote extends Div {

    public StatusNote() {
        getElement().setAttribute("role", "status");
    }

    public void done(String text) {
        say(Notice.Kind.GOOD, text);
    }

    /** Says so and takes the focus: the button that had it is gone, as the screen is drawn anew. */
    public void doneInFocus(String text) {
        done(text);
        getElement().setAttribute("tabindex", "-1");
        getElement().callJsFunction("focus");
    }

    public void refused(String text) {
        say(Notice.Kind.BAD, text);
    }

    private void say(Notice.Kind kind, String text) {
        removeAll();
        add(new Notice(kind, text));
    }
}
