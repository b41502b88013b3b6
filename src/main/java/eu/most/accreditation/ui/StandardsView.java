package eu.most.accreditation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.most.accreditation.AccreditationPages;
import eu.most.accreditation.Standard;
import eu.most.accreditation.Standards;
import eu.most.kernel.LanguageTag;
import eu.most.uikit.EmptyState;
import eu.most.uikit.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What is asked of services, in all editions. */
@Route(AccreditationPages.STANDARDS)
@RolesAllowed({"COORDINATOR", "ACCREDITOR", "ADMINISTRATOR"})
class StandardsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Standards standards;
    private final Clock clock;
    private final ModuleTitles titles;

    StandardsView(Standards standards, Clock clock, ModuleTitles titles) {
        this.standards = standards;
        this.clock = clock;
        this.titles = titles;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        PageHeader header =
                new PageHeader(
                        getTranslation("accreditation.standards"),
                        getTranslation("accreditation.standards.lead"));
        add(new AccreditationParts("standards"), header);
        boolean mayIntroduce = standards.mayIntroduce();
        if (mayIntroduce) {
            Anchor introduce =
                    new Anchor(
                            "/" + AccreditationPages.NEW_STANDARD,
                            getTranslation("accreditation.introduce"));
            introduce.addClassNames("btn", "primary");
            header.withActions(introduce);
        }
        List<Standard> editions = standards.editions();
        if (editions.isEmpty()) {
            add(
                    new EmptyState(
                            "accreditation.standards.empty.title",
                            "accreditation.standards.empty.text",
                            null));
        }
        for (int place = 0; place < editions.size(); place++) {
            Standard edition = editions.get(place);
            boolean latest =
                    place + 1 == editions.size()
                            || !editions.get(place + 1).key().equals(edition.key());
            add(card(edition, latest && mayIntroduce));
        }
    }

    private StandardCard card(Standard edition, boolean mayFollow) {
        StandardCard card = new StandardCard(edition, titles);
        card.addComponentAsFirst(InForce.pill(this, edition.inForce(), LocalDate.now(clock)));
        if (mayFollow) {
            Anchor next =
                    new Anchor(
                            "/" + AccreditationPages.newEdition(edition.key()),
                            getTranslation("accreditation.edition"));
            next.addClassName("btn");
            next.setAriaLabel(
                    getTranslation(
                            "accreditation.edition.of",
                            Map.of("standard", edition.title().in(LanguageTag.of(getLocale())))));
            card.add(next);
        }
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "uikit.page-title", Map.of("title", getTranslation("accreditation.standards")));
    }
}
