package eu.most.portal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import eu.most.accreditation.AccreditationPages;
import eu.most.accreditation.ServiceStatus;
import eu.most.accreditation.ServiceSummary;
import eu.most.uikit.Dates;
import eu.most.uikit.StatusPill;
import java.util.List;
import java.util.Map;

/** Services as cards: kind, prison, status, and until when it holds. */
class ServiceRows extends Div {

    ServiceRows(List<ServiceSummary> services) {
        addClassName("grid");
        services.forEach(service -> add(card(service)));
    }

    private Article card(ServiceSummary service) {
        String name = getTranslation("registry.kind." + service.kind());
        Anchor open =
                new Anchor(
                        "/" + AccreditationPages.service(service.service()),
                        getTranslation("portal.home.open"));
        open.addClassName("btn");
        open.getElement()
                .setAttribute(
                        "aria-label", open.getText() + ": " + name + ", " + service.prisonName());
        Paragraph where = new Paragraph(service.organisationName() + " · " + service.prisonName());
        where.addClassName("small");
        Article card =
                new Article(
                        new StatusPill(
                                kind(service.status()),
                                getTranslation("portal.home.status." + service.status())),
                        new H3(name),
                        where,
                        new Paragraph(outlook(service)),
                        open);
        card.addClassNames("card", "stack");
        return card;
    }

    private String outlook(ServiceSummary service) {
        String people =
                getTranslation(
                        "portal.home.people",
                        Map.of("qualified", service.qualified(), "required", service.required()));
        return service.holdsUntil()
                .map(day ->
                        people
                                + " "
                                + getTranslation(
                                        "portal.home.holds-until",
                                        Map.of("count", 1, "date", Dates.day(day, getLocale()))))
                .orElse(people);
    }

    private static StatusPill.Kind kind(ServiceStatus status) {
        return switch (status) {
            case ACCREDITED -> StatusPill.Kind.GOOD;
            case AT_RISK -> StatusPill.Kind.WARN;
            case NOT_ACCREDITED -> StatusPill.Kind.GREY;
        };
    }
}
