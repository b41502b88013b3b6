package eu.most.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One line to fill in, a plain input with its label and, when it is wrong, why. */
public class LineField extends Div {

    private static final long serialVersionUID = 1L;

    private static final String DESCRIBED_BY = "aria-describedby";

    private final Input input = new Input();
    private final Span hint = new Span();
    private final Span error = new Span();

    /**
     * @param id unique on the screen
     * @param longest how many characters the browser takes
     */
    public LineField(String id, String label, int longest) {
        input.setId(id);
        input.addClassName("input");
        input.getElement().setAttribute("maxlength", String.valueOf(longest));
        input.getElement().setAttribute("autocomplete", "off");
        NativeLabel caption = new NativeLabel(label);
        caption.setFor(input);
        error.setId(id + "-error");
        error.addClassName("error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        hint.setId(id + "-hint");
        hint.addClassName("hint");
        hint.setVisible(false);
        addClassName("field");
        add(caption, hint, input, error);
    }

    /** A day, chosen with the browser's own calendar. */
    public static LineField day(String id, String label, @Nullable LocalDate preset) {
        LineField field = new LineField(id, label, 10);
        field.input.setType("date");
        field.show(preset == null ? "" : preset.toString());
        return field;
    }

    /** A whole number from 0 on, typed with digits. */
    public static LineField number(String id, String label, int longest, int preset) {
        LineField field = new LineField(id, label, longest);
        field.input.getElement().setAttribute("inputmode", "numeric");
        field.show(String.valueOf(preset));
        return field;
    }

    /** Says what the field expects, between its label and the line. */
    public LineField withHint(String text) {
        hint.setText(text);
        hint.setVisible(true);
        describe();
        return this;
    }

    /** What stands in the field, without space around it. */
    public String text() {
        return input.getValue().strip();
    }

    /** The day that stands in the field, if it is one. */
    public Optional<LocalDate> chosenDay() {
        try {
            return Optional.of(LocalDate.parse(text()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    /** The number that stands in the field, if it is one of at most six digits. */
    public OptionalInt chosenNumber() {
        return text().matches("[0-9]{1,6}")
                ? OptionalInt.of(Integer.parseInt(text()))
                : OptionalInt.empty();
    }

    public void show(String text) {
        input.setValue(text);
    }

    /** Runs when the text has changed and the field is left or Enter pressed. */
    public void onChange(Runnable action) {
        input.addValueChangeListener(change -> action.run());
    }

    /** Says what is wrong, and returns false; with {@code fine} says nothing and returns true. */
    public boolean check(boolean fine, String wrong) {
        error.setText(fine ? "" : wrong);
        error.setVisible(!fine);
        if (fine) {
            input.getElement().removeAttribute("aria-invalid");
        } else {
            input.getElement().setAttribute("aria-invalid", "true");
        }
        describe();
        return fine;
    }

    private void describe() {
        String ids =
                Stream.of(hint, error)
                        .filter(Span::isVisible)
                        .flatMap(one -> one.getId().stream())
                        .collect(Collectors.joining(" "));
        if (ids.isEmpty()) {
            input.getElement().removeAttribute(DESCRIBED_BY);
        } else {
            input.getElement().setAttribute(DESCRIBED_BY, ids);
        }
    }
}
