package eu.most.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.most.access.CurrentActor;
import eu.most.people.EmploymentCodes;
import eu.most.people.Employments;
import eu.most.people.People;
import eu.most.people.PeoplePages;
import eu.most.people.PersonDetails;
import eu.most.uikit.NotFoundException;
import eu.most.uikit.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Map;

/** What the registry says about whoever looks, and how they join another organisation. */
@Route(PeoplePages.OWN_ENTRY)
@PermitAll
class OwnEntryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final People people;
    private final Employments employments;
    private final EmploymentCodes codes;
    private final CurrentActor currentActor;
    private final Clock clock;

    OwnEntryView(
            People people,
            Employments employments,
            EmploymentCodes codes,
            CurrentActor currentActor,
            Clock clock) {
        this.people = people;
        this.employments = employments;
        this.codes = codes;
        this.currentActor = currentActor;
        this.clock = clock;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonDetails self =
                people.find(currentActor.get().person())
                        .orElseThrow(() -> new NotFoundException("person"));
        removeAll();
        add(
                new PageHeader(self.displayName(), getTranslation("registry.own.lead")),
                new PersonFacts(self, people.alsoEnteredAs(self.id())),
                new EmploymentList(employments, self.id(), clock, (_, _) -> {}),
                new OwnCode(codes, clock.getZone()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("uikit.page-title", Map.of("title", getTranslation("registry.own")));
    }
}
