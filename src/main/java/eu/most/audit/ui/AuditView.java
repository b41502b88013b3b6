package eu.most.audit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import eu.most.audit.ActorNames;
import eu.most.audit.AuditEntry;
import eu.most.audit.AuditPages;
import eu.most.audit.AuditTrail;
import eu.most.audit.ChainCheck;
import eu.most.audit.IdentityNames;
import eu.most.audit.SubjectNames;
import eu.most.kernel.PersonId;
import eu.most.uikit.EmptyState;
import eu.most.uikit.Messages;
import eu.most.uikit.PageHeader;
import eu.most.uikit.Pager;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;

/** The trail of everything that mattered, narrowed down by the address. */
@Route(AuditView.ROUTE)
@RolesAllowed({"ACCREDITOR", "ADMINISTRATOR"})
class AuditView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = AuditPages.TRAIL;

    private static final int PAGE_SIZE = 50;

    private final AuditTrail trail;
    private final ActorNames names;
    private final NamedThings things;
    private final Messages messages;
    private final Clock clock;

    AuditView(
            AuditTrail trail,
            ActorNames names,
            IdentityNames identities,
            ObjectProvider<SubjectNames> subjects,
            Messages messages,
            Clock clock) {
        things = new NamedThings(subjects.stream().toList(), identities);
        this.trail = trail;
        this.names = names;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        AuditQuery query = AuditQuery.in(event.getLocation());
        Page<AuditEntry> entries =
                trail.page(query.filter(), PageRequest.of(query.page(), PAGE_SIZE));
        Div card = new Div(new AuditFilterForm(query.filter(), this::show));
        card.addClassNames("card", "stack");
        if (entries.isEmpty()) {
            card.add(new EmptyState("audit.empty", "audit.empty-text", null));
        } else {
            Map<PersonId, String> known = new HashMap<>();
            card.add(
                    new AuditTableOnPage(
                            entries,
                            entry -> actor(entry, known),
                            new AuditWords(messages, getLocale()),
                            things,
                            clock.getZone()),
                    new Pager(entries, page -> address(query.on(page))));
        }
        add(header(query), card);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("uikit.page-title", Map.of("title", getTranslation("audit.title")));
    }

    private PageHeader header(AuditQuery query) {
        Anchor export =
                new Anchor(
                        "/" + AuditPages.TABLE + address(query.on(0)).substring(ROUTE.length() + 1),
                        getTranslation("audit.export"));
        export.setRouterIgnore(true);
        export.getElement().setAttribute("download", true);
        export.addClassName("btn");
        NativeButton check = new NativeButton(getTranslation("audit.check"), click -> check());
        check.addClassName("btn");
        return new PageHeader(getTranslation("audit.title"), getTranslation("audit.lead"))
                .withActions(export, check);
    }

    private void check() {
        Paragraph result =
                switch (trail.check()) {
                    case ChainCheck.Unbroken unbroken ->
                            result("good", "audit.unbroken", Map.of("count", unbroken.entries()));
                    case ChainCheck.BrokenAt broken ->
                            result("bad", "audit.broken", Map.of("number", broken.sequence()));
                };
        getChildren().filter(child -> child instanceof Paragraph).toList().forEach(this::remove);
        addComponentAtIndex(1, result);
    }

    private Paragraph result(String kind, String key, Map<String, ?> arguments) {
        Paragraph result = new Paragraph(getTranslation(key, arguments));
        result.addClassNames("card", "pill-line", kind);
        result.getElement().setAttribute("role", "status");
        return result;
    }

    private String actor(AuditEntry entry, Map<PersonId, String> known) {
        return entry.actor()
                .map(person -> known.computeIfAbsent(person, this::name))
                .orElseGet(() -> getTranslation("audit.system"));
    }

    private String name(PersonId person) {
        return names.find(person).orElse(person.toString());
    }

    private void show(QueryParameters asked) {
        getUI().ifPresent(ui -> ui.navigate(ROUTE, asked));
    }

    private static String address(QueryParameters parameters) {
        String query = parameters.getQueryString();
        return "/" + ROUTE + (query.isEmpty() ? "" : "?" + query);
    }
}
