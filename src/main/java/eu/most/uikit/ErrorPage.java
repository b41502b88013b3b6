package eu.most.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Map;

/** What the pages for failed navigation have in common: what happened, and the way on. */
abstract class ErrorPage extends Div implements HasDynamicTitle {

    private String title = "";

    ErrorPage() {
        addClassNames("empty", "card");
    }

    final void explain(String key, Map<String, ?> arguments) {
        title = getTranslation(key + ".title");
        // The same instance comes again when one missing page follows another.
        removeAll();
        Anchor home = new Anchor("/" + ShellPages.HOME, getTranslation("uikit.to-start"));
        home.addClassNames("btn", "primary");
        add(new H1(title), new Paragraph(getTranslation(key + ".text", arguments)), home);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("uikit.page-title", Map.of("title", title));
    }
}
