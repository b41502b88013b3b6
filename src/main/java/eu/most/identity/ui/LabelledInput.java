package eu.most.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;

/** A line to type in, with its label, a hint, and what is wrong with it. */
class LabelledInput extends Div {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final Input input = new Input();
    private final Span error = new Span();

    LabelledInput(String id, String label, String hint, int longest) {
        this.id = id;
        input.setId(id);
        input.addClassName("input");
        input.getElement().setAttribute("maxlength", String.valueOf(longest));
        input.getElement().setAttribute("autocomplete", "off");
        input.getElement().setAttribute("spellcheck", "false");
        input.getElement().setAttribute("aria-describedby", id + "-hint");
        NativeLabel caption = new NativeLabel(label);
        caption.setFor(input);
        Span help = new Span(hint);
        help.setId(id + "-hint");
        help.addClassName("hint");
        error.setId(id + "-error");
        error.addClassName("error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        addClassName("field");
        add(caption, help, input, error);
    }

    String value() {
        return input.getValue();
    }

    void show(String value) {
        input.setValue(value);
    }

    void onChange(Runnable action) {
        input.addValueChangeListener(change -> action.run());
    }

    void refuse(String text) {
        error.setText(text);
        error.setVisible(true);
        input.getElement().setAttribute("aria-invalid", "true");
        input.getElement().setAttribute("aria-describedby", id + "-error " + id + "-hint");
    }

    void accept() {
        error.setVisible(false);
        input.getElement().removeAttribute("aria-invalid");
        input.getElement().setAttribute("aria-describedby", id + "-hint");
    }
}
