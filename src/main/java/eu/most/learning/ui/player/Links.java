package eu.most.learning.ui.player;

import com.vaadin.flow.component.html.Anchor;
import eu.most.catalogue.Step;
import java.util.Map;

/** Links that look like buttons. */
public final class Links {

    private Links() {}

    /** To the step that comes next, by its title. */
    public static Anchor next(StepVisit visit, Step step) {
        Anchor link = primary(visit.address().step(step.key()), "");
        String title = visit.texts().step(step.key()).title();
        link.setText(link.getTranslation("learning.next", Map.of("step", title)));
        return link;
    }

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
