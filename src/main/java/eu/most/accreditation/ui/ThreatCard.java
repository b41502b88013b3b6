package eu.most.accreditation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eu.most.accreditation.AccreditationPages;
import eu.most.accreditation.Need;
import eu.most.accreditation.ServiceSummary;
import eu.most.accreditation.Threat;
import eu.most.uikit.Dates;
import eu.most.uikit.SearchForm;
import eu.most.uikit.StatusPill;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Several services that fall on one day for one reason: the reason, and the way to each. */
class ThreatCard extends Article {

    ThreatCard(Threat threat, LocalDate today) {
        addClassNames("card", "stack");
        long days = ChronoUnit.DAYS.between(today, threat.holdsUntil());
        UnorderedList services = new UnorderedList();
        threat.first()
                .forEach(service -> services.add(new ListItem(link(service), where(service))));
        if (threat.more() > 0) {
            services.add(
                    new ListItem(
                            new Anchor(
                                    SearchForm.address(
                                            AccreditationView.ROUTE,
                                            Map.of("need", Need.AT_RISK.name())),
                                    getTranslation(
                                            "accreditation.threat.more",
                                            Map.of("count", threat.more())))));
        }
        add(
                new StatusPill(
                        StatusPill.Kind.WARN,
                        getTranslation(
                                "accreditation.risk.pill",
                                Map.of("count", threat.count(), "days", Math.max(0, days)))),
                new H2(
                        getTranslation(
                                "accreditation.threat.services", Map.of("count", threat.count()))),
                new ThreatReasons(threat),
                new Paragraph(
                        getTranslation(
                                "accreditation.card.falls",
                                Map.of(
                                        "count",
                                        threat.count(),
                                        "date",
                                        Dates.day(threat.holdsUntil(), getLocale())))),
                new FallingTimeline(today, threat.holdsUntil().plusDays(1), threat.count()),
                services);
    }

    private Anchor link(ServiceSummary service) {
        return new Anchor(
                "/" + AccreditationPages.service(service.service()),
                getTranslation(
                        "accreditation.card.where",
                        Map.of(
                                "service",
                                getTranslation("registry.kind." + service.kind()),
                                "prison",
                                service.prisonName())));
    }

    private static Span where(ServiceSummary service) {
        Span organisation = new Span(" (" + service.organisationName() + ")");
        organisation.addClassName("small");
        return organisation;
    }
}
