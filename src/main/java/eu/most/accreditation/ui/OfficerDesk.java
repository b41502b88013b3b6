package eu.most.accreditation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import eu.most.accreditation.Desk;
import eu.most.uikit.PageHeader;
import eu.most.uikit.SearchForm;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** What needs an officer today, by the reason why it does. */
class OfficerDesk extends Div {

    private static final long serialVersionUID = 1L;

    OfficerDesk(Desk desk, LocalDate today, ZoneId zone) {
        addClassName("stack");
        add(
                new PageHeader(
                        getTranslation("accreditation.today", Map.of("count", desk.count())),
                        getTranslation("accreditation.lead")));
        desk.parts().stream()
                .filter(part -> part.count() > 0)
                .forEach(part -> add(section(part, today, zone)));
    }

    private Section section(Desk.Part part, LocalDate today, ZoneId zone) {
        Div cards = new Div();
        cards.addClassName("grid");
        part.first()
                .forEach(
                        service -> cards.add(new UrgentService(part.need(), service, today, zone)));
        Section section =
                new Section(
                        new H2(
                                getTranslation(
                                        "accreditation.need." + part.need(),
                                        Map.of("count", part.count()))),
                        cards);
        section.addClassName("stack");
        if (part.isCut()) {
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
}
