package eu.most.accreditation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import eu.most.accreditation.Desk;
import eu.most.accreditation.Need;
import eu.most.accreditation.Threat;
import eu.most.uikit.PageHeader;
import eu.most.uikit.SearchForm;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** What needs an officer today, by the reason why it does. */
class OfficerDesk extends Div {

    OfficerDesk(Desk desk, LocalDate today, ZoneId zone) {
        addClassName("stack");
        add(
                new PageHeader(
                        getTranslation("accreditation.today", Map.of("count", desk.count())),
                        getTranslation("accreditation.lead")));
        desk.parts().stream()
                .filter(part -> part.count() > 0)
                .forEach(part -> add(section(desk, part, today, zone)));
    }

    private Section section(Desk desk, Desk.Part part, LocalDate today, ZoneId zone) {
        Div cards = new Div();
        cards.addClassName("grid");
        if (part.need() == Need.AT_RISK) {
            desk.threats().forEach(threat -> cards.add(card(threat, today, zone)));
        } else {
            part.first()
                    .forEach(service ->
                            cards.add(new UrgentService(part.need(), service, today, zone)));
        }
        Section section =
                new Section(
                        new H2(
                                getTranslation(
                                        "accreditation.need." + part.need(),
                                        Map.of("count", part.count()))),
                        cards);
        section.addClassName("stack");
        boolean cut =
                part.need() == Need.AT_RISK
                        ? desk.threatenedByFirst(desk.threats().size()) < part.count()
                        : part.isCut();
        if (cut) {
            section.add(
                    new Paragraph(
                            new Anchor(
                                    SearchForm.address(
                                            AccreditationView.ROUTE,
                                            Map.of("need", part.need().name())),
                                    getTranslation(
                                            "accreditation.need.all",
                                            Map.of("count", part.count())))));
        }
        return section;
    }

    private static Article card(Threat threat, LocalDate today, ZoneId zone) {
        if (threat.count() > 1) {
            return new ThreatCard(threat, today);
        }
        UrgentService card =
                new UrgentService(Need.AT_RISK, threat.first().getFirst(), today, zone);
        card.addComponentAtIndex(UrgentService.AFTER_NAMES, new ThreatReasons(threat));
        return card;
    }
}
