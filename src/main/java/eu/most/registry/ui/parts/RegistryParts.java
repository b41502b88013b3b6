package eu.most.registry.ui.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import eu.most.registry.RegistryPages;
import java.util.List;

/** The way between the four lists of the registry. */
public class RegistryParts extends Nav {

    private static final List<String> PARTS =
            List.of("services", "people", "organisations", "prisons");

    public RegistryParts(String current) {
        addClassNames("nav", "row");
        setAriaLabel(getTranslation("registry.sections"));
        for (String part : PARTS) {
            Anchor link =
                    new Anchor(
                            "/" + RegistryPages.REGISTRY + "/" + part,
                            getTranslation("registry." + part + ".title"));
            if (part.equals(current)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
        }
    }
}
