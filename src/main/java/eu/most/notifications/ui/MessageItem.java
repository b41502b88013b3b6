package eu.most.notifications.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import eu.most.notifications.InboxMessage;
import eu.most.notifications.Notice;
import eu.most.uikit.Moment;
import java.time.ZoneId;
import java.util.function.Consumer;

/** One message; its heading opens what it is about and marks it as read. */
class MessageItem extends ListItem {

    MessageItem(InboxMessage message, ZoneId zone, Consumer<InboxMessage> open) {
        Notice notice = message.notice();
        NativeButton subject =
                new NativeButton(
                        getTranslation(notice.key() + ".subject", notice.arguments()),
                        click -> open.accept(message));
        subject.addClassName("as-link");
        H2 heading = new H2(subject);
        if (!message.read()) {
            addClassName("unread");
            Span unread = new Span(getTranslation("notifications.inbox.unread"));
            unread.addClassName("only-heard");
            heading.addComponentAsFirst(unread);
        }
        Moment sent = new Moment(message.sentAt(), zone);
        sent.addClassName("small");
        add(
                heading,
                sent,
                new Paragraph(getTranslation(notice.key() + ".text", notice.arguments())));
    }
}
