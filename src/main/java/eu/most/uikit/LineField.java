package eu.most.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** One line to fill in, a plain input with its label and, when it is wrong, why. */
public class LineField extends Div {

    private final Input input = new Input();
    private final FieldNotes notes;

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
        notes = new FieldNotes(id, input.getElement());
        addClassName("field");
        getElement()
                .appendChild(caption.getElement(), notes.hint(), input.getElement(), notes.error());
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
        notes.expect(text);
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

    /**
     * Runs while somebody types, each time they pause, and when they leave the field or the page.
     */
    public void whileTyping(Runnable action) {
        input.getElement().setAttribute("tells", true);
        input.getElement().addPropertyChangeListener("value", "told", _ -> {});
        onChange(action);
    }

    /** Says what is wrong, and returns false; with {@code fine} says nothing and returns true. */
    public boolean check(boolean fine, String wrong) {
        return notes.check(fine, wrong);
    }
}
