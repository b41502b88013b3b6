package eu.most.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Map;

/** The way to the inbox, with how much waits there. */
class InboxLink extends Anchor {

    private static final long serialVersionUID = 1L;

    private final Span label = new Span();
    private final Span count = new Span();

    InboxLink() {
        addClassName("inbox");
        setHref("/" + UnreadMessages.INBOX);
        label.setText(getTranslation("uikit.shell.inbox"));
        count.addClassName("count");
        count.getElement().setAttribute("aria-hidden", "true");
        add(label, count);
    }

    void show(long waiting, String path) {
        count.setText(waiting > 99 ? "99+" : String.valueOf(waiting));
        count.setVisible(waiting > 0);
        setAriaLabel(getTranslation("uikit.shell.inbox-count", Map.of("count", waiting)));
        if (path.equals(UnreadMessages.INBOX)) {
            getElement().setAttribute("aria-current", "page");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }
}
