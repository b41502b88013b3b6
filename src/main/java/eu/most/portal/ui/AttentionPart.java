package eu.most.portal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import eu.most.accreditation.Accreditation;
import eu.most.accreditation.AccreditationPages;
import eu.most.accreditation.Desk;
import eu.most.accreditation.Need;
import java.util.Map;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** What needs an accreditation officer today, by the reason why it does. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class AttentionPart extends Section {

    private static final int AT_MOST = 6;

    AttentionPart(Accreditation accreditation) {
        addClassName("stack");
        Desk desk = accreditation.desk();
        add(new H2(getTranslation("portal.home.attention", Map.of("count", desk.count()))));
        if (desk.count() == 0) {
            add(new Paragraph(getTranslation("portal.home.attention.none")));
        }
        desk.parts().stream().filter(part -> part.count() > 0).forEach(part -> add(desk, part));
    }

    private void add(Desk desk, Desk.Part part) {
        boolean risk = part.need() == Need.AT_RISK;
        long shown = risk ? desk.threatenedByFirst(AT_MOST) : AT_MOST;
        Map<String, Object> count = Map.of("count", part.count());
        add(
                new H3(getTranslation("accreditation.need." + part.need(), count)),
                risk
                        ? new ThreatRows(desk.threats().stream().limit(AT_MOST).toList())
                        : new ServiceRows(part.first().stream().limit(AT_MOST).toList()));
        if (part.count() > shown) {
            add(
                    new Paragraph(
                            new Anchor(
                                    "/" + AccreditationPages.needing(part.need()),
                                    getTranslation("accreditation.need.all", count))));
        }
    }
}
