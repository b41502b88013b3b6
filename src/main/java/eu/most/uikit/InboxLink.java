package eu.most.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Map;

/** The way to the inbox, with how much waits there. */
class InboxLink extends Anchor {

    private static final long serialVersionUID = 1L;

    private final Span count = new Span();
    private final Span heard = new Span();

    InboxLink() {
        addClassName("inbox");
        setHref("/" + UnreadMessages.INBOX);
        count.addClassName("count");
        heard.addClassName("only-heard");
        add(new Span(getTranslation("uikit.shell.inbox")), count, heard);
    }

    void show(long waiting, String path) {
        count.setText(waiting > 99 ? "99+" : String.valueOf(waiting));
        count.setVisible(waiting > 0);
        heard.setText(getTranslation("uikit.shell.inbox-count", Map.of("count", waiting)));
        if (path.equals(UnreadMessages.INBOX)) {
            getElement().setAttribute("aria-current", "page");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }
}
