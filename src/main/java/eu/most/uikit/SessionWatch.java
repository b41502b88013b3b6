package eu.most.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import eu.most.access.Actor;
import java.util.Map;

/**
 * Tells the browser whose page this is. When the server no longer knows the page, the browser lets
 * the same person sign in over it and brings back what they had typed; somebody else finds nothing
 * of it (decision 0043).
 */
@Tag("most-session")
@JsModule("./session.ts")
class SessionWatch extends Component {

    SessionWatch(Actor actor) {
        getElement().setProperty("person", actor.person().toString());
        getElement()
                .setPropertyMap(
                        "words",
                        Map.ofEntries(
                                word("ended-title", "uikit.session.ended.title"),
                                word("ended-text", "uikit.session.ended.text"),
                                word("stale-title", "uikit.session.stale.title"),
                                word("stale-text", "uikit.session.stale.text"),
                                word("go-on", "uikit.session.go-on"),
                                word("other", "uikit.session.other"),
                                word("reload", "uikit.session.reload"),
                                word("unreachable", "uikit.session.unreachable"),
                                word("brought-back", "uikit.session.brought-back"),
                                word("user", "public.login.user"),
                                word("password", "public.login.password"),
                                word("failed", "public.login.failed"),
                                word("throttled", "public.login.throttled"),
                                Map.entry(
                                        "signed-in-as",
                                        getTranslation(
                                                "uikit.session.was",
                                                Map.of("name", actor.displayName())))));
    }

    private Map.Entry<String, String> word(String name, String key) {
        return Map.entry(name, getTranslation(key));
    }
}
