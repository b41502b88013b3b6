package eu.most.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.function.IntFunction;
import org.springframework.data.domain.Page;

/** The way to the neighbouring pages of a list, as links, so that the address says where one is. */
public class Pager extends Nav {

    /**
     * @param address of the page with the given number, counted from 0, with a leading slash
     */
    public Pager(Page<?> page, IntFunction<String> address) {
        addClassName("pager");
        setAriaLabel(getTranslation("uikit.pages"));
        setVisible(page.getTotalPages() > 1);
        add(
                page.hasPrevious()
                        ? link("uikit.previous", address.apply(page.getNumber() - 1))
                        : new Span());
        Span where =
                new Span(
                        getTranslation(
                                "uikit.page-of",
                                Map.of(
                                        "page",
                                        page.getNumber() + 1,
                                        "pages",
                                        page.getTotalPages())));
        where.addClassName("small");
        add(where);
        add(page.hasNext() ? link("uikit.next", address.apply(page.getNumber() + 1)) : new Span());
    }

    /**
     * A pager of a list that is searched by {@link SearchForm}.
     *
     * @param path of the list, without a leading slash
     * @param text that was searched
     */
    public static Pager ofSearch(Page<?> page, String path, String text) {
        return new Pager(
                page,
                number ->
                        SearchForm.address(
                                path, Map.of("q", text, "page", String.valueOf(number + 1))));
    }

    private Anchor link(String key, String address) {
        Anchor link = new Anchor(address, getTranslation(key));
        link.addClassName("btn");
        return link;
    }
}
