package eu.most.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import eu.most.access.Actor;
import eu.most.access.CurrentActor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Scope;

/**
 * The bar at the top: the mark, the places of the signed-in person, the inbox, the language, and
 * whose session this is, always by name, because terminals are shared.
 */
@SpringComponent
@Scope(BeanDefinition.SCOPE_PROTOTYPE)
class ShellBar extends Div {

    private static final long serialVersionUID = 1L;

    private final transient CurrentActor currentActor;
    private final transient ObjectProvider<UnreadMessages> unread;
    private final transient AuthenticationContext authentication;
    private final List<PlaceLink> places = new ArrayList<>();
    private final List<InboxLink> inboxes = new ArrayList<>();

    ShellBar(
            CurrentActor currentActor,
            ObjectProvider<NavigationItem> items,
            ObjectProvider<UnreadMessages> unread,
            AuthenticationContext authentication,
            LanguageMenu languages,
            LanguageMenu languagesOnThePhone) {
        this.currentActor = currentActor;
        this.unread = unread;
        this.authentication = authentication;
        addClassName("bar");
        Anchor mark = new Anchor("/home", "Most");
        mark.addClassName("mark");
        mark.setAriaLabel(getTranslation("uikit.shell.home"));
        add(mark);
        currentActor
                .find()
                .ifPresent(actor ->
                        addPlaces(actor, placesOf(actor, items), languages, languagesOnThePhone));
    }

    /** Marks the current place and counts again what waits in the inbox. */
    void arrivedAt(String path) {
        places.forEach(place -> place.arrivedAt(path));
        long waiting =
                Optional.ofNullable(unread.getIfAvailable())
                        .flatMap(all -> currentActor.find().map(actor -> all.count(actor.person())))
                        .orElse(0L);
        inboxes.forEach(inbox -> inbox.show(waiting, path));
    }

    private static List<NavigationItem> placesOf(
            Actor actor, ObjectProvider<NavigationItem> items) {
        return items.stream()
                .filter(item -> item.isFor(actor))
                .sorted(Comparator.comparingInt(NavigationItem::order))
                .toList();
    }

    private void addPlaces(
            Actor actor,
            List<NavigationItem> items,
            LanguageMenu languages,
            LanguageMenu languagesOnThePhone) {
        Nav wide = navigation(items);
        wide.addClassName("nav");
        Div end = new Div(inbox(), languages.asFold(), person(actor));
        end.addClassNames("push", "row", "wide-only");
        add(wide, end, phoneMenu(actor, items, languagesOnThePhone));
    }

    private Nav navigation(List<NavigationItem> items) {
        Nav navigation = new Nav();
        navigation.setAriaLabel(getTranslation("uikit.shell.navigation"));
        items.forEach(item -> {
            PlaceLink link = new PlaceLink(item);
            places.add(link);
            navigation.add(link);
        });
        return navigation;
    }

    private InboxLink inbox() {
        InboxLink link = new InboxLink();
        inboxes.add(link);
        return link;
    }

    private NativeDetails person(Actor actor) {
        Span name = new Span(actor.displayName());
        name.addClassName("person-name");
        NativeDetails fold = new NativeDetails();
        fold.addClassName("fold");
        fold.setSummary(name);
        fold.getSummary().addClassName("chevron");
        Div sheet = new Div(signedInAs(actor), notYou(), password(), signOut());
        sheet.addClassName("sheet");
        fold.setContent(sheet);
        return fold;
    }

    private NativeDetails phoneMenu(
            Actor actor, List<NavigationItem> items, LanguageMenu languages) {
        Span icon = new Span();
        icon.addClassNames("icon", "menu");
        icon.getElement().setAttribute("aria-hidden", "true");
        NativeDetails fold = new NativeDetails();
        fold.addClassNames("fold", "phone-menu");
        fold.setSummary(icon, new Span(getTranslation("uikit.shell.menu")));
        Div sheet =
                new Div(
                        signedInAs(actor),
                        notYou(),
                        new Hr(),
                        navigation(items),
                        inbox(),
                        new Hr(),
                        languages.asRow(),
                        new Hr(),
                        password(),
                        signOut());
        sheet.addClassName("sheet");
        fold.setContent(sheet);
        return fold;
    }

    private Paragraph signedInAs(Actor actor) {
        Paragraph line =
                new Paragraph(
                        getTranslation(
                                "uikit.shell.signed-in-as", Map.of("name", actor.displayName())));
        line.addClassNames("small", "signed-in-as");
        return line;
    }

    private NativeButton notYou() {
        return leave("uikit.shell.not-you");
    }

    private Anchor password() {
        Anchor password = new Anchor("/password", getTranslation("uikit.shell.password"));
        password.setRouterIgnore(true);
        return password;
    }

    private NativeButton signOut() {
        return leave("uikit.shell.sign-out");
    }

    private NativeButton leave(String key) {
        NativeButton button =
                new NativeButton(getTranslation(key), click -> authentication.logout());
        button.addClassName("entry");
        return button;
    }
}
