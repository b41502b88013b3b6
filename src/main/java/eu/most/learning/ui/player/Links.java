package eu.most.learning.ui.player;

import com.vaadin.flow.component.html.Anchor;

/** Links that look like buttons. */
public final class Links {

    private Links() {}

    public static Anchor button(PlayerAddress place, String text) {
        return button(place.href(), text);
    }

    public static Anchor button(String href, String text) {
        Anchor link = new Anchor(href, text);
        link.addClassName("btn");
        return link;
    }

    public static Anchor primary(PlayerAddress place, String text) {
        return primary(place.href(), text);
    }

    public static Anchor primary(String href, String text) {
        Anchor link = button(href, text);
        link.addClassName("primary");
        return link;
    }
}
