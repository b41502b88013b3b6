package eu.most.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;

/** A few sentences to fill in, a plain text area with its label and, when it is wrong, why. */
public class ParagraphField extends Div {

    private static final String VALUE = "value";

    private final Element area = new Element("textarea");
    private final FieldNotes notes;

    /**
     * @param id unique on the screen
     * @param longest how many characters the browser takes
     */
    public ParagraphField(String id, String label, int longest) {
        area.setAttribute("id", id);
        area.setAttribute("class", "input");
        area.setAttribute("maxlength", String.valueOf(longest));
        area.addPropertyChangeListener(VALUE, "change", change -> {});
        NativeLabel caption = new NativeLabel(label);
        caption.getElement().setAttribute("for", id);
        notes = new FieldNotes(id, area);
        addClassName("field");
        getElement().appendChild(caption.getElement(), area, notes.error());
    }

    /** What stands in the field, without space around it. */
    public String text() {
        return area.getProperty(VALUE, "").strip();
    }

    public void show(String text) {
        area.setProperty(VALUE, text);
    }

    /**
     * Runs while somebody types, each time they pause, and when they leave the field or the page.
     */
    public void whileTyping(Runnable action) {
        area.setAttribute("tells", true);
        area.addPropertyChangeListener(VALUE, "told", change -> action.run());
    }

    /** Says what is wrong, and returns false; with {@code fine} says nothing and returns true. */
    public boolean check(boolean fine, String wrong) {
        return notes.check(fine, wrong);
    }
}
