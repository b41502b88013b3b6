package eu.most.learning.ui;

import com.vaadin.flow.component.html.Anchor;

/** Links that look like buttons. */
final class Links {

    private Links() {}

    static Anchor button(Place place, String text) {
        return button(place.href(), text);
    }

    static Anchor button(String href, String text) {
        Anchor link = new Anchor(href, text);
        link.addClassName("btn");
        return link;
    }

    static Anchor primary(Place place, String text) {
        return primary(place.href(), text);
    }

    static Anchor primary(String href, String text) {
        Anchor link = button(href, text);
        link.addClassName("primary");
        return link;
    }
}
