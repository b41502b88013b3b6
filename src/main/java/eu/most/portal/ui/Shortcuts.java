package eu.most.portal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import eu.most.access.Actor;
import eu.most.access.LinkedPage;
import eu.most.access.PageLinks;
import eu.most.access.Role;
import eu.most.accreditation.AccreditationPages;
import eu.most.audit.AuditPages;
import eu.most.catalogue.CataloguePages;
import eu.most.people.PeoplePages;
import java.util.List;
import java.util.stream.Stream;

/** The shortcuts that a role needs most, each with a sentence on what is done there. */
class Shortcuts extends Div {

    private record Shortcut(String key, String path, List<Role> roles) {}

    private boolean empty = true;

    Shortcuts(Actor actor, PageLinks links) {
        addClassName("grid");
        Stream.of(
                        new Shortcut(
                                "verify",
                                links.path(LinkedPage.CERTIFICATES),
                                List.of(Role.ACCREDITOR)),
                        new Shortcut(
                                "accreditation",
                                AccreditationPages.ACCREDITATION,
                                List.of(Role.ACCREDITOR)),
                        new Shortcut("people", PeoplePages.PEOPLE, List.of(Role.COORDINATOR)),
                        new Shortcut("modules", CataloguePages.MODULES, List.of(Role.TRAINER)),
                        new Shortcut(
                                "import",
                                CataloguePages.IMPORT,
                                List.of(Role.TRAINER, Role.ADMINISTRATOR)),
                        new Shortcut(
                                "accounts",
                                links.path(LinkedPage.ACCOUNTS),
                                List.of(Role.ADMINISTRATOR)),
                        new Shortcut("audit", AuditPages.TRAIL, List.of(Role.ADMINISTRATOR)))
                .filter(shortcut -> shortcut.roles().stream().anyMatch(actor::is))
                .forEach(this::show);
    }

    boolean isEmpty() {
        return empty;
    }

    private void show(Shortcut shortcut) {
        String key = "portal.shortcut." + shortcut.key();
        Anchor open = new Anchor("/" + shortcut.path(), getTranslation(key + ".action"));
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
