package eu.most.people.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.most.access.LinkedPage;
import eu.most.access.PageLinks;
import eu.most.people.Employments;
import eu.most.people.People;
import eu.most.people.staffing.Assignments;
import eu.most.registry.OfferedServices;
import eu.most.registry.RegistryPages;
import eu.most.registry.ServiceDetails;
import eu.most.registry.ServiceId;
import eu.most.registry.ui.parts.Ids;
import eu.most.registry.ui.parts.RegistryParts;
import eu.most.uikit.Dates;
import eu.most.uikit.Facts;
import eu.most.uikit.NotFoundException;
import eu.most.uikit.PageHeader;
import eu.most.uikit.StatusNote;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;

/** One service: where it is offered, and who delivers it. */
@Route(RegistryPages.SERVICES + "/:service")
@RolesAllowed({"COORDINATOR", "ACCREDITOR", "ADMINISTRATOR"})
class ServiceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final OfferedServices services;
    private final Assignments assignments;
    private final People people;
    private final Employments employments;
    private final PageLinks links;
    private final Clock clock;
    private final StatusNote said = new StatusNote();
    private String title = "";

    ServiceView(
            OfferedServices services,
            Assignments assignments,
            People people,
            Employments employments,
            PageLinks links,
            Clock clock) {
        this.services = services;
        this.assignments = assignments;
        this.people = people;
        this.employments = employments;
        this.links = links;
        this.clock = clock;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(
                Ids.in(event, "service", ServiceId::of)
                        .flatMap(services::find)
                        .orElseThrow(() -> new NotFoundException("service")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("uikit.page-title", Map.of("title", title));
    }

    private void show(ServiceDetails service) {
        removeAll();
        title = getTranslation("registry.kind." + service.kind());
        Anchor status =
                new Anchor(
                        "/" + links.path(LinkedPage.SERVICE_STATUS, service.id()),
                        getTranslation("registry.service.status"));
        status.addClassName("btn");
        Facts facts =
                new Facts()
                        .with(
                                getTranslation("registry.column.organisation"),
                                service.organisationName())
                        .with(getTranslation("registry.column.prison"), service.prisonName())
                        .with(
                                getTranslation("registry.column.since"),
                                Dates.day(service.since(), getLocale()));
        Div card = new Div(facts);
        card.addClassName("card");
        add(
                new RegistryParts("services"),
                new PageHeader(title, null).withActions(status),
                said,
                card,
                new ServiceStaff(assignments, people, service, clock, this::changed),
                new AssignmentForm(
                        assignments, people, employments, service, clock, this::changed));
    }

    private void changed(ServiceDetails service, String text, boolean done) {
        if (done) {
            said.done(text);
        } else {
            said.refused(text);
        }
        show(service);
    }

    /** Hears what came of a change of staff, in the reader's words. */
    @FunctionalInterface
    interface StaffListener {

        void changed(ServiceDetails service, String text, boolean done);
    }
}
