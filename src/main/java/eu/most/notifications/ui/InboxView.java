package eu.most.notifications.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.most.access.CurrentActor;
import eu.most.kernel.PersonId;
import eu.most.notifications.InboxMessage;
import eu.most.notifications.Notifications;
import eu.most.uikit.EmptyState;
import eu.most.uikit.PageHeader;
import eu.most.uikit.PageNumber;
import eu.most.uikit.Pager;
import eu.most.uikit.ShellPages;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Map;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;

/** What the signed-in person was told, the newest first. */
@Route(InboxView.ROUTE)
@PermitAll
class InboxView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = ShellPages.INBOX;

    private static final int PAGE_SIZE = 20;

    private final Notifications notifications;
    private final Clock clock;
    private final PersonId reader;
    private int page;

    InboxView(Notifications notifications, CurrentActor currentActor, Clock clock) {
        this.notifications = notifications;
        this.reader = currentActor.get().person();
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        page = PageNumber.in(event.getLocation());
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "uikit.page-title", Map.of("title", getTranslation("notifications.inbox.title")));
    }

    private void show() {
        removeAll();
        Page<InboxMessage> messages = notifications.inbox(reader, PageRequest.of(page, PAGE_SIZE));
        PageHeader header = new PageHeader(getTranslation("notifications.inbox.title"), null);
        add(header);
        if (messages.isEmpty()) {
            add(
                    new EmptyState(
                            "notifications.inbox.empty", "notifications.inbox.empty-text", null));
            return;
        }
        if (notifications.unread(reader) > 0) {
            header.withActions(markAllRead());
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("messages");
        messages.forEach(
                message -> list.add(new MessageItem(message, clock.getZone(), this::open)));
        Div card = new Div(list);
        card.addClassName("card");
        add(card, new Pager(messages, number -> "/" + ROUTE + "?page=" + (number + 1)));
    }

    private void open(InboxMessage message) {
        notifications.markRead(message.id());
        getUI().ifPresent(ui -> ui.navigate(message.notice().path().substring(1)));
    }

    private NativeButton markAllRead() {
        NativeButton button =
                new NativeButton(
                        getTranslation("notifications.inbox.mark-all-read"),
                        click -> {
                            notifications.markAllRead();
                            getUI().ifPresent(ui -> ui.refreshCurrentRoute(true));
                        });
        button.addClassName("btn");
        return button;
    }
}
