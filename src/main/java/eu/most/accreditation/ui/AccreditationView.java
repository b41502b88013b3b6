package eu.most.accreditation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.accreditation.Accreditation;
import eu.most.accreditation.AccreditationPages;
import eu.most.accreditation.Need;
import eu.most.accreditation.ServiceFilter;
import eu.most.accreditation.ServiceStatus;
import eu.most.accreditation.ServiceSummary;
import eu.most.kernel.LanguageTag;
import eu.most.uikit.EmptyState;
import eu.most.uikit.FormDrawnAgain;
import eu.most.uikit.PageHeader;
import eu.most.uikit.PageNumber;
import eu.most.uikit.Pager;
import eu.most.uikit.SearchForm;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;

/**
 * For an officer, what needs them today, then all services; for a coordinator, their own. Text,
 * status, need and page stand in the address.
 */
@Route(AccreditationView.ROUTE)
@RolesAllowed({"COORDINATOR", "ACCREDITOR", "ADMINISTRATOR"})
class AccreditationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = AccreditationPages.ACCREDITATION;

    private static final int ROWS = 25;

    private final Accreditation accreditation;
    private final Clock clock;
    private final boolean officer;
    private String shownStatus = "";

    AccreditationView(Accreditation accreditation, Clock clock, CurrentActor currentActor) {
        this.accreditation = accreditation;
        this.clock = clock;
        officer = currentActor.get().isAnyOf(Role.ACCREDITOR, Role.ADMINISTRATOR);
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        noteStatus(event);
        removeAll();
        add(new AccreditationParts("services"));
        Optional<Need> need = needIn(event.getLocation());
        if (officer && need.isPresent()) {
            add(
                    new NeedList(
                            need.get(),
                            accreditation.needing(
                                    need.get(),
                                    PageRequest.of(PageNumber.in(event.getLocation()), ROWS))));
            return;
        }
        if (officer) {
            add(new OfficerDesk(accreditation.desk(), LocalDate.now(clock), clock.getZone()));
        } else {
            add(
                    new PageHeader(
                            getTranslation("accreditation.own"),
                            getTranslation("accreditation.own.lead")));
        }
        addList(event.getLocation());
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "uikit.page-title", Map.of("title", getTranslation("accreditation.navigation")));
    }

    /** Drawn before with another status, it was left by one of its tabs. */
    private void noteStatus(BeforeEnterEvent event) {
        String asked = statusIn(event.getLocation()).map(ServiceStatus::name).orElse("");
        if (getComponentCount() > 0 && !asked.equals(shownStatus)) {
            FormDrawnAgain.sent(event.getUI(), StatusTabs.class);
        }
        shownStatus = asked;
    }

    private void addList(Location location) {
        String text = SearchForm.textIn(location);
        Optional<ServiceStatus> status = statusIn(location);
        String statusName = status.map(ServiceStatus::name).orElse("");
        Page<ServiceSummary> page =
                accreditation.page(
                        new ServiceFilter(
                                text,
                                KindNames.containing(this, text),
                                status,
                                Optional.empty(),
                                Optional.empty()),
                        LanguageTag.of(getLocale()),
                        PageRequest.of(PageNumber.in(location), ROWS));
        Section list = new Section();
        list.addClassName("stack");
        if (officer) {
            list.add(new H2(getTranslation("accreditation.list")));
        }
        list.add(
                new SearchForm(
                        getTranslation("accreditation.search"),
                        getTranslation("accreditation.search.action"),
                        text,
                        ROUTE,
                        Map.of("status", statusName)),
                new StatusTabs(text, status));
        if (page.isEmpty()) {
            list.add(
                    EmptyState.ofSearch(
                            page,
                            !text.isEmpty() || status.isPresent(),
                            "accreditation.empty",
                            "accreditation.none"));
        } else {
            list.add(
                    table(page),
                    new Pager(
                            page,
                            next ->
                                    SearchForm.address(
                                            ROUTE,
                                            Map.of(
                                                    "q",
                                                    text,
                                                    "status",
                                                    statusName,
                                                    "page",
                                                    String.valueOf(next + 1)))));
        }
        add(list);
    }

    private Div table(Page<ServiceSummary> page) {
        Paragraph count =
                new Paragraph(
                        getTranslation(
                                "accreditation.found", Map.of("count", page.getTotalElements())));
        count.addClassName("small");
        Div card = new Div(count, new ServiceTable(page.getContent()));
        card.addClassName("card");
        return card;
    }

    private static Optional<Need> needIn(Location location) {
        String wanted = location.getQueryParameters().getSingleParameter("need").orElse("");
        return Arrays.stream(Need.values()).filter(need -> need.name().equals(wanted)).findFirst();
    }

    private static Optional<ServiceStatus> statusIn(Location location) {
        String wanted = location.getQueryParameters().getSingleParameter("status").orElse("");
        return Arrays.stream(ServiceStatus.values())
                .filter(status -> status.name().equals(wanted))
                .findFirst();
    }
}
