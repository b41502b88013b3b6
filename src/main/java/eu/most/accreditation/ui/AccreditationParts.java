package eu.most.accreditation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** The way between services, standards and gate lists. */
class AccreditationParts extends Nav {

    private static final long serialVersionUID = 1L;

    AccreditationParts(String current) {
        addClassNames("nav", "row");
        setAriaLabel(getTranslation("accreditation.sections"));
        add(
                link("accreditation", "services", current),
                link("accreditation/standards", "standards", current),
                link("accreditation/gate-lists", "gate-lists", current));
    }

    private Anchor link(String path, String part, String current) {
        Anchor link = new Anchor("/" + path, getTranslation("accreditation." + part));
        if (part.equals(current)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
