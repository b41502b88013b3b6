package eu.most.accreditation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.accreditation.Accreditation;
import eu.most.accreditation.AccreditationPages;
import eu.most.accreditation.ServiceAssessment;
import eu.most.accreditation.ServiceStatus;
import eu.most.accreditation.StandardTitles;
import eu.most.accreditation.Standards;
import eu.most.people.People;
import eu.most.people.PeoplePages;
import eu.most.registry.OfferedServices;
import eu.most.registry.ServiceDetails;
import eu.most.registry.ServiceId;
import eu.most.uikit.Dates;
import eu.most.uikit.NotFoundException;
import eu.most.uikit.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** One service: its status, when it falls, the reasons by person, what is asked, its history. */
@Route(AccreditationPages.SERVICES + "/:service")
@RolesAllowed({"COORDINATOR", "ACCREDITOR", "ADMINISTRATOR"})
class ServiceStatusView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Accreditation accreditation;
    private final OfferedServices services;
    private final People people;
    private final ModuleTitles titles;
    private final Standards standards;
    private final Clock clock;
    private final CurrentActor currentActor;
    private String title = "";

    ServiceStatusView(
            Accreditation accreditation,
            OfferedServices services,
            People people,
            ModuleTitles titles,
            Standards standards,
            Clock clock,
            CurrentActor currentActor) {
        this.accreditation = accreditation;
        this.services = services;
        this.people = people;
        this.titles = titles;
        this.standards = standards;
        this.clock = clock;
        this.currentActor = currentActor;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ServiceDetails service =
                idIn(event)
                        .flatMap(services::find)
                        .orElseThrow(() -> new NotFoundException("service"));
        show(
                service,
                accreditation
                        .assessment(service.id())
                        .orElseThrow(() -> new NotFoundException("service")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("uikit.page-title", Map.of("title", title));
    }

    private static Optional<ServiceId> idIn(BeforeEnterEvent event) {
        try {
            return event.getRouteParameters()
                    .get("service")
                    .filter(text -> text.length() == 36)
                    .map(ServiceId::of);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private void show(ServiceDetails service, ServiceAssessment assessment) {
        removeAll();
        title =
                getTranslation(
                        "accreditation.card.where",
                        Map.of(
                                "service", getTranslation("registry.kind." + service.kind()),
                                "prison", service.prisonName()));
        Anchor staff =
                new Anchor(
                        "/" + PeoplePages.service(service.id()),
                        getTranslation("accreditation.staff"));
        staff.addClassName("btn");
        add(
                new AccreditationParts("services"),
                new PageHeader(title, service.organisationName()).withActions(staff),
                status(assessment),
                new Reasons(assessment, people, titles));
        add(
                asked(assessment),
                new ServiceHistory(
                        accreditation.history(service.id()),
                        people,
                        new StandardTitles(standards.editions()),
                        currentActor.get().is(Role.ACCREDITOR),
                        clock.getZone()));
    }

    private Section status(ServiceAssessment assessment) {
        Section status =
                new Section(
                        StatusPills.of(this, assessment.status()), new Paragraph(says(assessment)));
        Paragraph decided = new Paragraph(getTranslation("accreditation.decided"));
        decided.addClassName("small");
        status.addClassNames("card", "stack");
        assessment
                .fallsOn()
                .ifPresent(fall -> status.add(new FallingTimeline(assessment.day(), fall, 1)));
        status.add(decided);
        return status;
    }

    private String says(ServiceAssessment assessment) {
        String key = "accreditation.says." + assessment.status();
        if (assessment.standards().isEmpty()) {
            return getTranslation("accreditation.says.no-standard");
        }
        if (assessment.status() == ServiceStatus.NOT_ACCREDITED) {
            String now = getTranslation(key);
            return assessment
                    .meetsFrom()
                    .map(day ->
                            now
                                    + " "
                                    + getTranslation(
                                            key + ".meets",
                                            Map.of("date", Dates.day(day, getLocale()))))
                    .orElse(now);
        }
        return assessment
                .holdsUntil()
                .map(day -> getTranslation(key, Map.of("date", Dates.day(day, getLocale()))))
                .orElseGet(() -> getTranslation(key + ".open"));
    }

    private Section asked(ServiceAssessment assessment) {
        Section asked = new Section(new H2(getTranslation("accreditation.standard")));
        asked.addClassName("stack");
        assessment.standards().forEach(one -> asked.add(new StandardCard(one.standard(), titles)));
        asked.setVisible(!assessment.standards().isEmpty());
        return asked;
    }
}
