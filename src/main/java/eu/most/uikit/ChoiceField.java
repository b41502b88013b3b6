package eu.most.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One of several, a plain drop-down list with its label. The browser sends only the place of the
 * choice in the list, so nobody can choose what was not offered.
 */
public class ChoiceField<T> extends Div {

    private static final String NOTHING = "";

    private final List<T> items;
    private final Element select = new Element("select");
    private final FieldNotes notes;

    /** Nothing is chosen at first, unless there is only one item. */
    public ChoiceField(String id, String label, List<T> items, Function<T, String> name) {
        this.items = List.copyOf(items);
        select.setAttribute("id", id);
        select.setAttribute("class", "input");
        option(NOTHING, "–");
        for (int place = 0; place < items.size(); place++) {
            option(String.valueOf(place), name.apply(items.get(place)));
        }
        select.addPropertyChangeListener("value", "change", change -> {});
        NativeLabel caption = new NativeLabel(label);
        caption.getElement().setAttribute("for", id);
        notes = new FieldNotes(id, select);
        addClassName("field");
        getElement().appendChild(caption.getElement(), select, notes.error());
        if (items.size() == 1) {
            choose(items.getFirst());
        }
    }

    /** Chooses an item; nothing if it is not offered. */
    public final void choose(T item) {
        int place = items.indexOf(item);
        String value = place < 0 ? NOTHING : String.valueOf(place);
        select.setProperty("value", value);
        // The list shows its choice from the start only if the option itself says so.
        select.getChildren()
                .forEach(option ->
                        option.setAttribute(
                                "selected", option.getAttribute("value").equals(value)));
    }

    /** Runs when another item is chosen. */
    public void onChange(Runnable action) {
        select.addPropertyChangeListener("value", "change", change -> action.run());
    }

    /** What is chosen, if anything is. */
    public Optional<T> chosen() {
        String value = select.getProperty("value", NOTHING);
        return value.matches("[0-9]{1,6}") && Integer.parseInt(value) < items.size()
                ? Optional.of(items.get(Integer.parseInt(value)))
                : Optional.empty();
    }

    /** Says what is wrong unless something is chosen, and returns whether it is. */
    public boolean check(String wrong) {
        return notes.check(chosen().isPresent(), wrong);
    }

    /** Says why what is chosen cannot be. */
    public void refuse(String wrong) {
        notes.check(false, wrong);
    }

    private void option(String value, String name) {
        Element option = new Element("option");
        option.setAttribute("value", value);
        option.setText(name);
        select.appendChild(option);
    }
}
