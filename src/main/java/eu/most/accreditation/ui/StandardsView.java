package eu.most.accreditation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.most.accreditation.Standard;
import eu.most.accreditation.Standards;
import eu.most.uikit.EmptyState;
import eu.most.uikit.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** What is asked of services, in all editions. */
@Route("accreditation/standards")
@RolesAllowed({"COORDINATOR", "ACCREDITOR", "ADMINISTRATOR"})
class StandardsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Standards standards;
    private final transient ModuleTitles titles;

    StandardsView(Standards standards, ModuleTitles titles) {
        this.standards = standards;
        this.titles = titles;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(
                new AccreditationParts("standards"),
                new PageHeader(
                        getTranslation("accreditation.standards"),
                        getTranslation("accreditation.standards.lead")));
        List<Standard> editions = standards.editions();
        if (editions.isEmpty()) {
            add(
                    new EmptyState(
                            "accreditation.standards.empty.title",
                            "accreditation.standards.empty.text",
                            null));
        }
        editions.forEach(edition -> add(new StandardCard(edition, titles)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "uikit.page-title", Map.of("title", getTranslation("accreditation.standards")));
    }
}
