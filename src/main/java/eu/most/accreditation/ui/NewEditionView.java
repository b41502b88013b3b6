package eu.most.accreditation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.most.accreditation.AccreditationPages;
import eu.most.accreditation.Standard;
import eu.most.accreditation.StandardKey;
import eu.most.accreditation.Standards;
import eu.most.kernel.LanguageTag;
import eu.most.uikit.Messages;
import eu.most.uikit.NotFoundException;
import eu.most.uikit.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;

/** Another edition of a standard, filled in with what the latest one says. */
@Route(AccreditationPages.STANDARDS + "/:standard/new")
@RolesAllowed({"ACCREDITOR", "ADMINISTRATOR"})
class NewEditionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Standards standards;
    private final ModuleTitles titles;
    private final Messages messages;
    private String title = "";

    NewEditionView(Standards standards, ModuleTitles titles, Messages messages) {
        this.standards = standards;
        this.titles = titles;
        this.messages = messages;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(
                keyIn(event)
                        .flatMap(standards::latest)
                        .orElseThrow(() -> new NotFoundException("standard")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("uikit.page-title", Map.of("title", title));
    }

    private static Optional<StandardKey> keyIn(BeforeEnterEvent event) {
        try {
            return event.getRouteParameters().get("standard").map(StandardKey::new);
        } catch (IllegalArgumentException notAKey) {
            return Optional.empty();
        }
    }

    private void show(Standard latest) {
        removeAll();
        title =
                getTranslation(
                        "accreditation.edition.title",
                        Map.of("standard", latest.title().in(LanguageTag.of(getLocale()))));
        StandardFields fields =
                new StandardFields(
                        Optional.of(latest.key()),
                        key -> false,
                        messages.languages(),
                        titles.toChooseFrom(latest.modules(), getLocale()),
                        titles);
        fields.show(latest);
        add(
                new AccreditationParts("standards"),
                new PageHeader(
                        title,
                        getTranslation(
                                "accreditation.edition.lead",
                                Map.of(
                                        "period",
                                        InForce.text(this, getLocale(), latest.inForce())))),
                new Introduction(standards, titles, true, fields));
    }
}
