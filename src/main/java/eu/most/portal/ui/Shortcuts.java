package eu.most.portal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import eu.most.access.Actor;
import eu.most.access.Role;
import java.util.List;

/** The places that a role needs most, each with a sentence on what is done there. */
class Shortcuts extends Div {

    private record Place(String key, String address, List<Role> roles) {}

    private static final List<Place> PLACES =
            List.of(
                    new Place("verify", "/certificates", List.of(Role.ACCREDITOR)),
                    new Place("accreditation", "/accreditation", List.of(Role.ACCREDITOR)),
                    new Place("people", "/registry/people", List.of(Role.COORDINATOR)),
                    new Place("modules", "/modules", List.of(Role.TRAINER)),
                    new Place(
                            "import", "/modules/import", List.of(Role.TRAINER, Role.ADMINISTRATOR)),
                    new Place("accounts", "/accounts", List.of(Role.ADMINISTRATOR)),
                    new Place("audit", "/audit", List.of(Role.ADMINISTRATOR)));

    private boolean empty = true;

    Shortcuts(Actor actor) {
        addClassName("grid");
        PLACES.stream()
                .filter(place -> place.roles().stream().anyMatch(actor::is))
                .forEach(this::show);
    }

    boolean isEmpty() {
        return empty;
    }

    private void show(Place place) {
        String key = "portal.shortcut." + place.key();
        Anchor open = new Anchor(place.address(), getTranslation(key + ".action"));
        open.addClassName("btn");
        Article card =
                new Article(
                        new H2(getTranslation(key)),
                        new Paragraph(getTranslation(key + ".text")),
                        open);
        card.addClassNames("card", "stack");
        add(card);
        empty = false;
    }
}
