package eu.most.uikit;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import eu.most.access.Actor;
import eu.most.access.CurrentActor;
import eu.most.kernel.LanguageTag;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Scope;

/**
 * The bar at the top: the mark, the entries of the signed-in person, the inbox, the language, and
 * whose session this is, always by name, because terminals are shared. The browser puts it together
 * (decision 0027).
 *
 * @see "src/docs/decisions/0027-the-browser-draws-the-bar.md"
 */
@SpringComponent
@Scope(BeanDefinition.SCOPE_PROTOTYPE)
@Tag("most-shell-bar")
@JsModule("./shell-bar.ts")
class ShellBar extends Component {

    private static final List<String> WORDS =
            List.of(
                    "home",
                    "inbox",
                    "language",
                    "menu",
                    "navigation",
                    "not-you",
                    "password",
                    "sign-out",
                    "signed-in-as");

    private final CurrentActor currentActor;
    private final ObjectProvider<UnreadMessages> unread;
    private final AuthenticationContext authentication;
    private final Messages messages;
    private final ReaderLanguage readerLanguage;

    private record MenuEntry(String path, String text) {}

    private record Language(String tag, String name, boolean current) {}

    ShellBar(
            CurrentActor currentActor,
            ObjectProvider<NavigationItem> items,
            ObjectProvider<UnreadMessages> unread,
            AuthenticationContext authentication,
            Messages messages,
            ReaderLanguage readerLanguage) {
        this.currentActor = currentActor;
        this.unread = unread;
        this.authentication = authentication;
        this.messages = messages;
        this.readerLanguage = readerLanguage;
        addClassName("bar");
        Actor actor = currentActor.get();
        Element element = getElement();
        element.setPropertyMap("words", words(actor));
        element.setProperty("person", actor.displayName());
        element.setPropertyList("places", entries(actor, items));
        element.setPropertyList("languages", languages());
        element.setProperty("inbox", ShellPages.INBOX);
    }

    /** Marks the current entry and counts again what waits in the inbox. */
    void arrivedAt(String path) {
        UnreadMessages all = unread.getIfAvailable();
        long waiting = all == null ? 0 : all.count(currentActor.get().person());
        Element element = getElement();
        element.setProperty("path", path);
        element.setProperty("waiting", (double) waiting);
        element.setProperty(
                "waitingText", getTranslation("uikit.shell.inbox-count", Map.of("count", waiting)));
    }

    /** Shows this screen in another language from now on. */
    @ClientCallable
    void choose(String tag) {
        messages.languages().stream()
                .filter(language -> language.value().equals(tag))
                .findFirst()
                .ifPresent(language -> {
                    readerLanguage.choose(
                            language,
                            VaadinServletRequest.getCurrent(),
                            VaadinServletResponse.getCurrent());
                    getUI().orElseThrow().getPage().reload();
                });
    }

    /** Ends the session, for whoever goes or is somebody else. */
    @ClientCallable
    void leave() {
        authentication.logout();
    }

    /** By the last part of their keys. */
    private Map<String, String> words(Actor actor) {
        Map<String, Object> values = Map.of("name", actor.displayName());
        return WORDS.stream()
                .collect(
                        Collectors.toMap(
                                word -> word,
                                word -> getTranslation("uikit.shell." + word, values)));
    }

    private List<MenuEntry> entries(Actor actor, ObjectProvider<NavigationItem> items) {
        return items.stream()
                .filter(item -> item.isFor(actor))
                .sorted(Comparator.comparingInt(NavigationItem::order))
                .map(item -> new MenuEntry(item.path(), getTranslation(item.labelKey())))
                .toList();
    }

    private List<Language> languages() {
        LanguageTag current = LanguageTag.of(getLocale());
        return messages.languages().stream()
                .map(each -> new Language(each.value(), each.nameInMenu(), each.equals(current)))
                .toList();
    }
}
