package eu.most.registry.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import eu.most.kernel.LanguageTag;
import eu.most.registry.RegistryPages;
import eu.most.uikit.CardTable;
import eu.most.uikit.EmptyState;
import eu.most.uikit.PageHeader;
import eu.most.uikit.PageNumber;
import eu.most.uikit.Pager;
import eu.most.uikit.SearchForm;
import java.util.Arrays;
import java.util.Map;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/**
 * A list of the registry: searched by text, 25 to a page, both in the address. What follows the
 * list is the form for another entry.
 */
public abstract class ListView<T> extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int ROWS = 25;

    private final String part;
    private final String[] columns;

    /**
     * @param part last part of the address, and second of the message keys
     * @param columns the last parts of the message keys of the captions
     */
    protected ListView(String part, String... columns) {
        this.part = part;
        this.columns = columns.clone();
        addClassName("stack");
    }

    protected abstract Page<T> search(String text, LanguageTag language, Pageable page);

    protected abstract Component[] cells(T item);

    /** What stands at the end of the heading's line. */
    protected Component[] actions() {
        return new Component[0];
    }

    /** What follows the list. */
    protected void addForms() {}

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(SearchForm.textIn(event.getLocation()), PageNumber.in(event.getLocation()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("uikit.page-title", Map.of("title", text("title")));
    }

    protected final String text(String key) {
        return getTranslation("registry." + part + "." + key);
    }

    /** Shows the whole list again, as after another entry. */
    protected final void showAgain() {
        show("", 0);
    }

    private void show(String text, int number) {
        removeAll();
        String path = RegistryPages.REGISTRY + "/" + part;
        Page<T> page = search(text, LanguageTag.of(getLocale()), PageRequest.of(number, ROWS));
        add(
                new RegistryParts(part),
                new PageHeader(text("title"), text("lead")).withActions(actions()),
                new SearchForm(
                        getTranslation("registry.search"),
                        getTranslation("registry.search.action"),
                        text,
                        path,
                        Map.of()));
        if (page.isEmpty()) {
            add(
                    EmptyState.ofSearch(
                            page, !text.isEmpty(), "registry.empty", "registry." + part + ".none"));
        } else {
            CardTable table =
                    new CardTable(
                            Arrays.stream(columns)
                                    .map(column -> getTranslation("registry.column." + column))
                                    .toList());
            page.forEach(item -> table.addRow(cells(item)));
            Paragraph count =
                    new Paragraph(
                            getTranslation(
                                    "registry.found", Map.of("count", page.getTotalElements())));
            count.addClassName("small");
            Div card = new Div(count, table);
            card.addClassName("card");
            add(card, Pager.ofSearch(page, path, text));
        }
        addForms();
    }
}
