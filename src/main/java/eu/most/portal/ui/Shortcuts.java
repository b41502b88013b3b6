package eu.most.portal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import eu.most.access.Actor;
import eu.most.access.Role;
import java.util.List;

/** The shortcuts that a role needs most, each with a sentence on what is done there. */
class Shortcuts extends Div {

    private record Shortcut(String key, String address, List<Role> roles) {}

    private static final List<Shortcut> SHORTCUTS =
            List.of(
                    new Shortcut("verify", "/certificates", List.of(Role.ACCREDITOR)),
                    new Shortcut("accreditation", "/accreditation", List.of(Role.ACCREDITOR)),
                    new Shortcut("people", "/registry/people", List.of(Role.COORDINATOR)),
                    new Shortcut("modules", "/modules", List.of(Role.TRAINER)),
                    new Shortcut(
                            "import", "/modules/import", List.of(Role.TRAINER, Role.ADMINISTRATOR)),
                    new Shortcut("accounts", "/accounts", List.of(Role.ADMINISTRATOR)),
                    new Shortcut("audit", "/audit", List.of(Role.ADMINISTRATOR)));

    private boolean empty = true;

    Shortcuts(Actor actor) {
        addClassName("grid");
        SHORTCUTS.stream()
                .filter(shortcut -> shortcut.roles().stream().anyMatch(actor::is))
                .forEach(this::show);
    }

    boolean isEmpty() {
        return empty;
    }

    private void show(Shortcut shortcut) {
        String key = "portal.shortcut." + shortcut.key();
        Anchor open = new Anchor(shortcut.address(), getTranslation(key + ".action"));
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
