package eu.most.accreditation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import eu.most.accreditation.AccreditationPages;

/** The way between services, standards and gate lists. */
class AccreditationParts extends Nav {

    AccreditationParts(String current) {
        addClassNames("nav", "row");
        setAriaLabel(getTranslation("accreditation.sections"));
        add(
                link(AccreditationPages.ACCREDITATION, "services", current),
                link(AccreditationPages.STANDARDS, "standards", current),
                link(AccreditationPages.GATE_LISTS, "gate-lists", current));
    }

    private Anchor link(String path, String part, String current) {
        Anchor link = new Anchor("/" + path, getTranslation("accreditation." + part));
        if (part.equals(current)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
