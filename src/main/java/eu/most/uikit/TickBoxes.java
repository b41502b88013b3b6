package eu.most.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Any number of several, one plain box to tick for each. */
public class TickBoxes<T> extends Div {

    private static final String CHECKED = "checked";

    private final List<T> items;
    private final List<Element> boxes = new ArrayList<>();
    private final FieldNotes notes;

    /**
     * @param id unique on the screen
     * @param hint what ticking none means, or nothing
     */
    public TickBoxes(
            String id,
            String label,
            @Nullable String hint,
            List<T> items,
            Function<T, String> name) {
        this.items = List.copyOf(items);
        Span caption = new Span(label);
        caption.setId(id + "-label");
        caption.addClassName("label");
        Div group = new Div();
        group.addClassName("grid");
        for (int place = 0; place < items.size(); place++) {
            group.getElement().appendChild(box(id + "-" + place, name.apply(items.get(place))));
        }
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-labelledby", id + "-label");
        setId(id);
        addClassName("field");
        notes = new FieldNotes(id, getElement());
        getElement()
                .appendChild(caption.getElement(), notes.hint(), group.getElement(), notes.error());
        if (hint != null) {
            notes.expect(hint);
        }
    }

    /** Ticks these and no others. */
    public void choose(Set<T> chosen) {
        IntStream.range(0, boxes.size())
                .forEach(place ->
                        boxes.get(place).setProperty(CHECKED, chosen.contains(items.get(place))));
    }

    /** What is ticked. */
    public Set<T> chosen() {
        return IntStream.range(0, boxes.size())
                .filter(place -> boxes.get(place).getProperty(CHECKED, false))
                .mapToObj(items::get)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Says what is wrong unless something is ticked, and returns whether it is. */
    public boolean check(String wrong) {
        return notes.check(!chosen().isEmpty(), wrong);
    }

    private Element box(String id, String name) {
        Element box = new Element("input");
        box.setAttribute("type", "checkbox");
        box.setAttribute("id", id);
        box.addPropertyChangeListener(CHECKED, "change", change -> {});
        boxes.add(box);
        Element words = new Element("span");
        words.setText(name);
        Element label = new Element("label");
        label.setAttribute("class", "choice");
        label.appendChild(box, words);
        return label;
    }
}
