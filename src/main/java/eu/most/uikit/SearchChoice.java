package eu.most.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/**
 * One of many: a line to type in, and below it what the server finds, a few at a time, with how
 * many there are. The browser gets only what it shows, and can choose nothing else. Where there is
 * only one, it is chosen from the start.
 */
public class SearchChoice<T> extends Div {

    private static final int AT_ONCE = 6;
    private static final int LONGEST = 200;

    private final Source<T> source;
    private final Function<T, String> name;
    private final Function<T, String> detail;
    private final Input input = new Input();
    private final FieldNotes notes;
    private final UnorderedList hits = new UnorderedList();
    private final Paragraph count = new Paragraph();
    private final NativeButton more;
    private final Div chosenLine = new Div();
    private final Div searching = new Div();
    private @Nullable T chosen;
    private int shown;

    /** Finds what contains a text, blind to accents and case; everything for an empty one. */
    @FunctionalInterface
    public interface Source<T> {

        Page<T> find(String text, Pageable page);
    }

    /**
     * @param id of the line, unique on the screen
     * @param detail what tells two of the same name apart; may be empty
     */
    public SearchChoice(
            String id,
            String label,
            Source<T> source,
            Function<T, String> name,
            Function<T, String> detail) {
        this.source = source;
        this.name = name;
        this.detail = detail;
        input.setId(id);
        input.setType("search");
        input.addClassName("input");
        input.setPlaceholder(getTranslation("uikit.choice.search"));
        input.getElement().setAttribute("maxlength", String.valueOf(LONGEST));
        input.getElement().setAttribute("autocomplete", "off");
        input.setValueChangeMode(ValueChangeMode.LAZY);
        input.addValueChangeListener(_ -> search());
        NativeLabel caption = new NativeLabel(label);
        caption.setFor(input);
        notes = new FieldNotes(id, input.getElement());
        more = new NativeButton(getTranslation("uikit.choice.more"), _ -> showMore());
        more.addClassNames("btn", "quiet");
        count.addClassName("small");
        count.getElement().setAttribute("role", "status");
        hits.addClassName("hits");
        searching.addClassName("stack");
        searching.addClassName("tight");
        searching.add(input, hits, new Row(count, more));
        chosenLine.addClassName("chosen");
        chosenLine.setVisible(false);
        addClassName("field");
        add(caption, chosenLine, searching);
        getElement().appendChild(notes.error());
        Page<T> all = search();
        if (all.getTotalElements() == 1) {
            all.forEach(this::choose);
        }
    }

    /** What is chosen, if anything is. */
    public Optional<T> chosen() {
        return Optional.ofNullable(chosen);
    }

    /** Chooses an item. */
    public final void choose(T item) {
        chosen = item;
        notes.check(true, "");
        NativeButton other =
                new NativeButton(getTranslation("uikit.choice.other"), _ -> chooseAgain());
        other.addClassName("btn");
        other.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("uikit.choice.other.of", Map.of("name", name.apply(item))));
        chosenLine.removeAll();
        chosenLine.add(words(item), other);
        chosenLine.setVisible(true);
        searching.setVisible(false);
    }

    /** Says what is wrong unless something is chosen, and returns whether it is. */
    public boolean check(String wrong) {
        return notes.check(chosen != null, wrong);
    }

    /** Says why what is chosen cannot be. */
    public void refuse(String wrong) {
        notes.check(false, wrong);
    }

    private void chooseAgain() {
        chosen = null;
        chosenLine.setVisible(false);
        searching.setVisible(true);
        input.setValue("");
        search();
        input.getElement().callJsFunction("focus");
    }

    private Page<T> search() {
        hits.removeAll();
        shown = 0;
        return showMore();
    }

    private Page<T> showMore() {
        Page<T> found =
                source.find(input.getValue().strip(), PageRequest.of(shown / AT_ONCE, AT_ONCE));
        found.forEach(item -> hits.add(new ListItem(button(item))));
        shown += found.getNumberOfElements();
        hits.setVisible(shown > 0);
        more.setVisible(found.hasNext());
        count.setText(
                getTranslation(
                        found.hasNext() ? "uikit.choice.cut" : "uikit.choice.found",
                        Map.of("shown", shown, "count", found.getTotalElements())));
        return found;
    }

    private NativeButton button(T item) {
        NativeButton button = new NativeButton();
        button.addClassName("hit");
        button.add(words(item));
        button.addClickListener(_ -> {
            choose(item);
            chosenLine
                    .getChildren()
                    .filter(NativeButton.class::isInstance)
                    .forEach(other -> other.getElement().callJsFunction("focus"));
        });
        return button;
    }

    private Span words(T item) {
        Span words = new Span(new Span(name.apply(item)));
        String apart = detail.apply(item);
        if (!apart.isEmpty()) {
            Span small = new Span(apart);
            small.addClassName("small");
            words.add(small);
        }
        words.addClassName("words");
        return words;
    }
}
