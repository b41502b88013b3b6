package eu.most.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import eu.most.access.CurrentActor;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;

/**
 * The frame of every signed-in screen: a link that skips to the content, the bar with the places of
 * whoever is signed in, and one main area. On arrival at another view the reader's focus moves to
 * its heading.
 *
 * @see "src/docs/decisions/0055-a-session-stays-on-its-node.md"
 */
@Layout
@Tag("most-shell")
@JsModule("./shell.ts")
@Uses(SavedState.class)
@PermitAll
public class Shell extends Component implements RouterLayout, AfterNavigationObserver {

    private final ShellBar bar;
    private final Main content = new Main();

    Shell(
            ShellBar bar,
            CurrentActor currentActor,
            @Value("${most.demonstration:false}") boolean demonstration) {
        this.bar = bar;
        addClassName("whole");
        content.setId("content");
        content.addClassName("page");
        getElement().appendChild(skipLink().getElement());
        Header header = new Header();
        if (demonstration) {
            Paragraph ribbon = new Paragraph(getTranslation("uikit.shell.demonstration"));
            ribbon.addClassName("ribbon");
            header.add(ribbon);
        }
        header.add(bar);
        getElement()
                .appendChild(
                        header.getElement(),
                        new Connection().getElement(),
                        new SessionWatch(currentActor.get()).getElement(),
                        content.getElement());
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement view) {
        if (view != null) {
            content.getElement().appendChild(view.getElement());
        }
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement view) {
        content.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String path = event.getLocation().getPath();
        bar.arrivedAt(path);
        getElement().setProperty("path", path);
    }

    /** Handled in the browser: a hash would be taken for another address. */
    private Anchor skipLink() {
        Anchor skip = new Anchor("#content", getTranslation("uikit.shell.skip"));
        skip.addClassName("skip");
        Element element = skip.getElement();
        element.setAttribute("router-ignore", true);
        return skip;
    }
}
