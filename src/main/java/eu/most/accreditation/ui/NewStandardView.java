package eu.most.accreditation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.most.accreditation.AccreditationPages;
import eu.most.accreditation.Standards;
import eu.most.uikit.Messages;
import eu.most.uikit.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Another standard, under a key of its own. */
@Route(AccreditationPages.NEW_STANDARD)
@RolesAllowed({"ACCREDITOR", "ADMINISTRATOR"})
class NewStandardView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Standards standards;
    private final Clock clock;
    private final ModuleTitles titles;
    private final Messages messages;

    NewStandardView(Standards standards, Clock clock, ModuleTitles titles, Messages messages) {
        this.standards = standards;
        this.clock = clock;
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
        fields.begin(LocalDate.now(clock));
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
