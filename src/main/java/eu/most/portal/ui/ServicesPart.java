package eu.most.portal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import eu.most.accreditation.Accreditation;
import eu.most.accreditation.AccreditationPages;
import eu.most.accreditation.ServiceFilter;
import eu.most.accreditation.ServiceSummary;
import eu.most.kernel.LanguageTag;
import eu.most.registry.RegistryPages;
import eu.most.uikit.EmptyState;
import java.util.Map;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;

/** The services of a coordinator's organisations, with what each is worth today. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class ServicesPart extends Section {

    private static final PageRequest FIRST = PageRequest.of(0, 12);

    ServicesPart(Accreditation accreditation) {
        addClassName("stack");
        Page<ServiceSummary> services =
                accreditation.page(ServiceFilter.none(), LanguageTag.of(getLocale()), FIRST);
        add(new H2(getTranslation("portal.home.services")));
        if (services.isEmpty()) {
            Anchor offer =
                    new Anchor(
                            "/" + RegistryPages.SERVICES,
                            getTranslation("portal.home.services.offer"));
            offer.addClassNames("btn", "primary");
            add(
                    new EmptyState(
                            "portal.home.services.empty",
                            "portal.home.services.empty.text",
                            offer));
        } else {
            add(new ServiceRows(services.getContent()));
        }
        if (services.hasNext()) {
            add(
                    new Paragraph(
                            new Anchor(
                                    "/" + AccreditationPages.ACCREDITATION,
                                    getTranslation(
                                            "accreditation.need.all",
                                            Map.of("count", services.getTotalElements())))));
        }
    }
}
