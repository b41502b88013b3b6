package eu.most.backlog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.most.access.LinkedPage;
import eu.most.access.PageLinks;
import eu.most.backlog.Backlog;
import eu.most.backlog.BacklogPages;
import eu.most.backlog.FailingWork;
import eu.most.backlog.WaitingEvent;
import eu.most.uikit.CardTable;
import eu.most.uikit.EmptyState;
import eu.most.uikit.Moment;
import eu.most.uikit.PageHeader;
import eu.most.uikit.StatusNote;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What could not be done yet: since when, why, and what to do about it. */
@Route(BacklogView.ROUTE)
@RolesAllowed("ADMINISTRATOR")
class BacklogView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = BacklogPages.BACKLOG;

    private static final int MOST = 50;

    private final Backlog backlog;
    private final PageLinks links;
    private final StatusNote answer = new StatusNote();

    BacklogView(Backlog backlog, PageLinks links) {
        this.backlog = backlog;
        this.links = links;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("uikit.page-title", Map.of("title", text("title")));
    }

    private void show() {
        removeAll();
        List<WaitingEvent> events = backlog.oldest(MOST);
        List<FailingWork> failing = backlog.failingWork();
        PageHeader header = new PageHeader(text("title"), text("lead"));
        add(header, answer);
        if (events.isEmpty() && failing.isEmpty()) {
            add(new EmptyState("backlog.nothing.title", "backlog.nothing.text", null));
            return;
        }
        NativeButton now = new NativeButton(text("try-now"), _ -> tryNow());
        now.addClassName("btn");
        header.withActions(now);
        if (!events.isEmpty()) {
            add(events(events, backlog.count()));
        }
        if (!failing.isEmpty()) {
            add(regularWork(failing));
        }
    }

    private Component events(List<WaitingEvent> events, long all) {
        CardTable table =
                new CardTable(
                        List.of(
                                text("column.what"),
                                text("column.why"),
                                text("column.since"),
                                text("column.tries"),
                                text("column.next")));
        events.forEach(event ->
                table.addRow(
                        CardTable.text(text("work." + event.work())),
                        why(event),
                        moment(event.failedAt()),
                        CardTable.text(String.valueOf(event.tries())),
                        moment(event.dueAt())));
        Div card = new Div(new H2(text("events")), new Paragraph(text("events.lead")));
        if (all > events.size()) {
            card.add(
                    new Paragraph(
                            getTranslation(
                                    "backlog.cut", Map.of("shown", events.size(), "all", all))));
        }
        card.add(table);
        card.addClassNames("card", "stack");
        return card;
    }

    private Component why(WaitingEvent event) {
        Div why = new Div(new Span(getTranslation(event.reason(), event.arguments())));
        event.concerned()
                .ifPresent(person ->
                        why.add(
                                new Paragraph(
                                        new Anchor(
                                                "/" + links.path(LinkedPage.PERSON, person),
                                                text("open-person")))));
        return why;
    }

    private Component regularWork(List<FailingWork> failing) {
        CardTable table =
                new CardTable(
                        List.of(
                                text("column.what"),
                                text("column.last-success"),
                                text("column.tries"),
                                text("column.last-failure"),
                                text("column.next")));
        failing.forEach(work ->
                table.addRow(
                        CardTable.text(text("work." + work.work())),
                        work.lastSuccess()
                                .map(this::moment)
                                .orElseGet(() -> CardTable.text(text("never"))),
                        CardTable.text(String.valueOf(work.failures())),
                        moment(work.lastFailure()),
                        moment(work.next())));
        Div card = new Div(new H2(text("regular")), new Paragraph(text("regular.lead")), table);
        card.addClassNames("card", "stack");
        return card;
    }

    private void tryNow() {
        backlog.tryNow();
        show();
        answer.done(text("try-now.done"));
    }

    private Component moment(Instant at) {
        return new Moment(at, backlog.zone());
    }

    private String text(String key) {
        return getTranslation("backlog." + key);
    }
}
