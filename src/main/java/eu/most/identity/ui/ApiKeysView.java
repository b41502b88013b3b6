package eu.most.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.most.identity.ApiKeySummary;
import eu.most.identity.ApiKeySummary.State;
import eu.most.identity.ApiKeys;
import eu.most.uikit.CardTable;
import eu.most.uikit.Dates;
import eu.most.uikit.EmptyState;
import eu.most.uikit.Moment;
import eu.most.uikit.PageHeader;
import eu.most.uikit.PageNumber;
import eu.most.uikit.Pager;
import eu.most.uikit.StatusNote;
import eu.most.uikit.StatusPill;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;

/** The keys of other systems: which there are, making one, taking one back. */
@Route(ApiKeysView.ROUTE)
@RolesAllowed("ADMINISTRATOR")
class ApiKeysView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = IdentityPages.API_KEYS;

    private static final int ROWS = 50;
    private static final List<String> COLUMNS =
            List.of("name", "state", "last-day", "last-used", "act");

    private final ApiKeys keys;
    private final Clock clock;
    private final StatusNote said = new StatusNote();
    private final Div list = new Div();
    private int number;

    ApiKeysView(ApiKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
        addClassName("stack");
    }

    /** Builds everything anew, so that a secret is not shown to whoever comes back. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        number = PageNumber.in(event.getLocation());
        add(
                new PageHeader(text("title"), text("lead")),
                said,
                new NewApiKeyForm(keys, this::show),
                list);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("uikit.page-title", Map.of("title", text("title")));
    }

    private void show() {
        list.removeAll();
        Page<ApiKeySummary> all = keys.page(PageRequest.of(number, ROWS));
        if (all.getTotalElements() == 0) {
            list.add(
                    new EmptyState(
                            "identity.api-keys.empty", "identity.api-keys.empty.text", null));
            return;
        }
        CardTable table = new CardTable(COLUMNS.stream().map(this::text).toList());
        all.forEach(key -> table.addRow(cells(key)));
        Div card = new Div(table);
        card.addClassName("card");
        list.add(card, new Pager(all, next -> "/" + ROUTE + "?page=" + (next + 1)));
    }

    private Component[] cells(ApiKeySummary key) {
        return new Component[] {
            CardTable.text(key.name()),
            new StatusPill(
                    switch (key.state()) {
                        case WORKING -> StatusPill.Kind.GOOD;
                        case EXPIRED -> StatusPill.Kind.WARN;
                        case WITHDRAWN -> StatusPill.Kind.BAD;
                    },
                    text("state." + key.state())),
            CardTable.text(Dates.day(key.lastDay(), getLocale())),
            key.lastUsedAt()
                    .<Component>map(at -> new Moment(at, clock.getZone()))
                    .orElseGet(() -> CardTable.text(text("never"))),
            key.state() == State.WORKING ? withdrawal(key) : CardTable.text("")
        };
    }

    private Component withdrawal(ApiKeySummary key) {
        NativeButton withdraw = new NativeButton(text("withdraw"), click -> withdraw(key));
        withdraw.addClassNames("btn", "danger");
        withdraw.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation(
                                "identity.api-keys.withdraw.which", Map.of("name", key.name())));
        return withdraw;
    }

    private void withdraw(ApiKeySummary key) {
        keys.withdraw(key.id());
        said.done(getTranslation("identity.api-keys.withdrawn", Map.of("name", key.name())));
        show();
    }

    private String text(String key) {
        return getTranslation("identity.api-keys." + key);
    }
}
