package eu.most.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/** Stands where a list would be: what is missing, and what to do next. */
public class EmptyState extends Div {

    private static final long serialVersionUID = 1L;

    public EmptyState(String titleKey, String textKey, @Nullable Component action) {
        addClassNames("empty", "card");
        add(new H2(getTranslation(titleKey)), new Paragraph(getTranslation(textKey)));
        if (action != null) {
            add(action);
        }
    }
}
