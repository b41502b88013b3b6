package eu.most.portal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.most.access.Actor;
import eu.most.access.CurrentActor;
import eu.most.access.PageLinks;
import eu.most.access.Role;
import eu.most.people.PeoplePages;
import eu.most.uikit.PageHeader;
import eu.most.uikit.ShellPages;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;

/** The start page: for each role of whoever looks, what to do next. */
@Route(ShellPages.HOME)
@PermitAll
class HomeView extends Div implements HasDynamicTitle {

    HomeView(
            CurrentActor currentActor,
            ObjectProvider<FirstSteps> first,
            ObjectProvider<LearningPart> learning,
            ObjectProvider<ServicesPart> services,
            ObjectProvider<AttentionPart> attention,
            PageLinks links) {
        Actor actor = currentActor.get();
        addClassName("stack");
        add(
                new PageHeader(
                        getTranslation("portal.home.greeting", Map.of("name", actor.displayName())),
                        null));
        if (actor.isAnyOf(Role.ACCREDITOR, Role.ADMINISTRATOR)) {
            add(first.getObject());
        }
        if (actor.is(Role.TRAINEE)) {
            add(learning.getObject());
        }
        if (actor.is(Role.ACCREDITOR)) {
            add(attention.getObject());
        }
        if (actor.is(Role.COORDINATOR)) {
            add(services.getObject());
        }
        Shortcuts shortcuts = new Shortcuts(actor, links);
        if (!shortcuts.isEmpty()) {
            add(shortcuts);
        }
        add(ownEntry());
    }

    private Paragraph ownEntry() {
        Paragraph line =
                new Paragraph(
                        new Anchor(
                                "/" + PeoplePages.OWN_ENTRY,
                                getTranslation("portal.home.own-entry")));
        line.addClassName("small");
        return line;
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "uikit.page-title", Map.of("title", getTranslation("portal.home.title")));
    }
}
