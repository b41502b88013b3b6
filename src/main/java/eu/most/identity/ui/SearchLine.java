package eu.most.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;

/** A search whose text becomes part of the address, so that a reload shows the same list. */
class SearchLine extends Div {

    /** The longest text that is looked for, in characters. */
    static final int LONGEST = 200;

    private static final long serialVersionUID = 1L;

    SearchLine(String text, String path) {
        LabelledInput field =
                new LabelledInput(
                        "search",
                        getTranslation("identity.accounts.search"),
                        getTranslation("identity.accounts.search.hint"),
                        LONGEST);
        field.show(text);
        field.onChange(() -> search(path, field.value()));
        NativeButton button =
                new NativeButton(
                        getTranslation("identity.accounts.search"),
                        click -> search(path, field.value()));
        button.addClassName("btn");
        addClassNames("row", "search");
        add(field, button);
    }

    /** The text that an address asks for. */
    static String textIn(QueryParameters query) {
        String text = query.getSingleParameter("q").orElse("");
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    private void search(String path, String text) {
        QueryParameters query =
                text.isBlank()
                        ? QueryParameters.empty()
                        : QueryParameters.simple(Map.of("q", text));
        getUI().ifPresent(ui -> ui.navigate(path, query));
    }
}
