package eu.most.portal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import eu.most.accreditation.Accreditation;
import eu.most.accreditation.Desk;
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
        desk.parts().stream().filter(part -> part.count() > 0).forEach(this::add);
    }

    private void add(Desk.Part part) {
        Map<String, Object> count = Map.of("count", part.count());
        add(
                new H3(getTranslation("accreditation.need." + part.need(), count)),
                new ServiceRows(part.first().stream().limit(AT_MOST).toList()));
        if (part.count() > AT_MOST) {
            add(
                    new Paragraph(
                            new Anchor(
                                    "/accreditation?need=" + part.need(),
                                    getTranslation("accreditation.need.all", count))));
        }
    }
}
