package eu.most.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;

/** Stands where a list would be: what is missing, and what to do next. */
public class EmptyState extends Div {

    public EmptyState(String titleKey, String textKey, @Nullable Component action) {
        addClassNames("empty", "card");
        add(new H2(getTranslation(titleKey)), new Paragraph(getTranslation(textKey)));
        if (action != null) {
            add(action);
        }
    }

    /**
     * Stands where the hits of a search would be. A page after the last one counts as searched: the
     * list is not empty then.
     *
     * @param searched whether the list was narrowed down at all
     * @param noHit what to do about a search, as a key to which {@code .title} and {@code .text}
     *     belong
     * @param nothingYet what will stand in the list and where it comes from, likewise
     */
    public static EmptyState ofSearch(
            Page<?> page, boolean searched, String noHit, String nothingYet) {
        String key = searched || page.getTotalElements() > 0 ? noHit : nothingYet;
        return new EmptyState(key + ".title", key + ".text", null);
    }
}
