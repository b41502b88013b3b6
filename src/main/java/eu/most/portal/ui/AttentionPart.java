package eu.most.portal.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import eu.most.accreditation.Accreditation;
import eu.most.accreditation.ServiceSummary;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** What needs an accreditation officer today: services that fell, then those that will. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class AttentionPart extends Section {

    AttentionPart(Accreditation accreditation) {
        addClassName("stack");
        List<ServiceSummary> urgent = accreditation.needingAttention();
        add(new H2(getTranslation("portal.home.attention", Map.of("count", urgent.size()))));
        if (urgent.isEmpty()) {
            add(new Paragraph(getTranslation("portal.home.attention.none")));
        } else {
            add(new ServiceRows(urgent));
        }
    }
}
