package eu.most.accreditation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.most.accreditation.Standards;
import eu.most.certificates.Certificates;
import eu.most.uikit.Messages;
import eu.most.uikit.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Another standard, under a key of its own. */
@Route("accreditation/standards/new")
@RolesAllowed({"ACCREDITOR", "ADMINISTRATOR"})
class NewStandardView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Standards standards;
    private final transient Certificates certificates;
    private final transient ModuleTitles titles;
    private final transient Messages messages;

    NewStandardView(
            Standards standards,
            Certificates certificates,
            ModuleTitles titles,
            Messages messages) {
        this.standards = standards;
        this.certificates = certificates;
        this.titles = titles;
        this.messages = messages;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        StandardFields fields =
                new StandardFields(
                        Optional.empty(),
                        key -> standards.latest(key).isPresent(),
                        messages.languages(),
                        titles.toChooseFrom(Set.of(), getLocale()),
                        titles);
        fields.begin(certificates.today());
        add(
                new AccreditationParts("standards"),
                new PageHeader(
                        getTranslation("accreditation.introduce"),
                        getTranslation("accreditation.introduce.lead")),
                new Introduction(standards, titles, false, fields));
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "uikit.page-title", Map.of("title", getTranslation("accreditation.introduce")));
    }
}
