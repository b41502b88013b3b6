package eu.most.uikit;

import com.vaadin.flow.component.html.Anchor;

/** A link to a place in the main navigation that knows whether one is there. */
class PlaceLink extends Anchor {

    private static final long serialVersionUID = 1L;

    private final transient NavigationItem item;

    PlaceLink(NavigationItem item) {
        this.item = item;
        setHref("/" + item.path());
        setText(getTranslation(item.labelKey()));
    }

    void arrivedAt(String path) {
        if (item.covers(path)) {
            getElement().setAttribute("aria-current", path.equals(item.path()) ? "page" : "true");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }
}
