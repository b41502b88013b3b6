package eu.most.accreditation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import eu.most.accreditation.AccreditationPages;
import eu.most.accreditation.Need;
import eu.most.accreditation.ServiceSummary;
import eu.most.uikit.Dates;
import eu.most.uikit.Row;
import eu.most.uikit.StatusPill;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** A service that needs an officer: what threatens it, and the way to it. */
class UrgentService extends Article {

    /** Where what is said about the service begins: after its status, name and organisation. */
    static final int AFTER_NAMES = 3;

    UrgentService(Need need, ServiceSummary service, LocalDate today, ZoneId zone) {
        addClassNames("card", "stack");
        Map<String, Object> names =
                Map.of(
                        "service", getTranslation("registry.kind." + service.kind()),
                        "prison", service.prisonName());
        Paragraph organisation = new Paragraph(service.organisationName());
        organisation.addClassName("small");
        add(
                pill(need, service, today, zone),
                new H2(getTranslation("accreditation.card.where", names)),
                organisation,
                new Paragraph(
                        getTranslation(
                                "accreditation.card.people",
                                Map.of(
                                        "qualified", service.qualified(),
                                        "required", service.required()))));
        service.holdsUntil()
                .ifPresent(day -> {
                    add(
                            new Paragraph(
                                    getTranslation(
                                            "accreditation.card.falls",
                                            Map.of(
                                                    "count",
                                                    1,
                                                    "date",
                                                    Dates.day(day, getLocale())))));
                    add(new FallingTimeline(today, day.plusDays(1), 1));
                });
        Anchor open =
                new Anchor(
                        "/" + AccreditationPages.service(service.service()),
                        getTranslation("accreditation.open"));
        open.addClassName("btn");
        open.setAriaLabel(getTranslation("accreditation.open.of", names));
        add(new Row(open));
    }

    private StatusPill pill(Need need, ServiceSummary service, LocalDate today, ZoneId zone) {
        if (need == Need.NEVER_MET) {
            return new StatusPill(
                    StatusPill.Kind.GREY, getTranslation("accreditation.never-met.pill"));
        }
        if (need == Need.FALLEN) {
            LocalDate lost = LocalDate.ofInstant(service.statusSince(), zone);
            return new StatusPill(
                    StatusPill.Kind.BAD,
                    getTranslation(
                            "accreditation.fallen.pill",
                            Map.of("date", Dates.day(lost, getLocale()))));
        }
        long days = service.holdsUntil().map(day -> ChronoUnit.DAYS.between(today, day)).orElse(0L);
        return new StatusPill(
                StatusPill.Kind.WARN,
                getTranslation(
                        "accreditation.risk.pill", Map.of("count", 1, "days", Math.max(0, days))));
    }
}
