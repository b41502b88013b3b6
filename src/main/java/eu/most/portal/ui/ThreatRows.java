package eu.most.portal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import eu.most.accreditation.AccreditationPages;
import eu.most.accreditation.Need;
import eu.most.accreditation.Threat;
import eu.most.kernel.LanguageTag;
import eu.most.uikit.Dates;
import eu.most.uikit.StatusPill;
import java.util.List;
import java.util.Map;

/** What brings services down, each as a card that names all of them. */
class ThreatRows extends Div {

    ThreatRows(List<Threat> threats) {
        addClassName("grid");
        threats.forEach(threat -> add(card(threat)));
    }

    private Article card(Threat threat) {
        Article card =
                new Article(
                        new StatusPill(
                                StatusPill.Kind.WARN,
                                getTranslation(
                                        "portal.home.at-risk", Map.of("count", threat.count()))),
                        new H3(
                                threat.count() == 1
                                        ? threat.first().getFirst().organisationName()
                                        : getTranslation(
                                                "accreditation.threat.services",
                                                Map.of("count", threat.count()))));
        threat.because().forEach(reason -> card.add(new Paragraph(sentence(reason))));
        card.add(
                new Paragraph(
                        getTranslation(
                                "portal.home.holds-until",
                                Map.of(
                                        "count",
                                        threat.count(),
                                        "date",
                                        Dates.day(threat.holdsUntil(), getLocale())))),
                services(threat));
        card.addClassNames("card", "stack");
        return card;
    }

    private UnorderedList services(Threat threat) {
        UnorderedList services = new UnorderedList();
        threat.first()
                .forEach(service ->
                        services.add(
                                new ListItem(
                                        new Anchor(
                                                "/" + AccreditationPages.service(service.service()),
                                                getTranslation("registry.kind." + service.kind())
                                                        + ", "
                                                        + service.prisonName()))));
        if (threat.more() > 0) {
            services.add(
                    new ListItem(
                            new Anchor(
                                    "/" + AccreditationPages.needing(Need.AT_RISK),
                                    getTranslation(
                                            "accreditation.threat.more",
                                            Map.of("count", threat.more())))));
        }
        return services;
    }

    private String sentence(Threat.Reason reason) {
        return getTranslation(
                "accreditation.threat." + reason.kind(),
                reason.facts(
                        getTranslation("accreditation.person.hidden"),
                        LanguageTag.of(getLocale())));
    }
}
