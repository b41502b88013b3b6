package eu.most.people.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import eu.most.kernel.PersonId;
import eu.most.people.ChangePerson;
import eu.most.people.Employments;
import eu.most.people.Erasure;
import eu.most.people.Merging;
import eu.most.people.People;
import eu.most.people.PeoplePages;
import eu.most.people.PersonDetails;
import eu.most.people.staffing.Assignments;
import eu.most.registry.OfferedServices;
import eu.most.registry.Organisations;
import eu.most.registry.ui.parts.FormCard;
import eu.most.registry.ui.parts.Ids;
import eu.most.registry.ui.parts.RegistryParts;
import eu.most.uikit.Messages;
import eu.most.uikit.NotFoundException;
import eu.most.uikit.PageHeader;
import eu.most.uikit.StatusNote;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** One person: what the registry says about them, and for whom they work. */
@Route(PeoplePages.PEOPLE + "/:person")
@RolesAllowed({"COORDINATOR", "ACCREDITOR", "ADMINISTRATOR"})
class PersonView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final People people;
    private final Employments employments;
    private final Organisations organisations;
    private final OfferedServices services;
    private final Assignments assignments;
    private final Merging merging;
    private final Erasure erasure;
    private final Messages messages;
    private final Clock clock;
    private final StatusNote said = new StatusNote();
    private String title = "";

    PersonView(
            People people,
            Employments employments,
            Organisations organisations,
            OfferedServices services,
            Assignments assignments,
            Merging merging,
            Erasure erasure,
            Messages messages,
            Clock clock) {
        this.people = people;
        this.employments = employments;
        this.organisations = organisations;
        this.services = services;
        this.assignments = assignments;
        this.merging = merging;
        this.erasure = erasure;
        this.messages = messages;
        this.clock = clock;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<PersonId> asked = Ids.in(event, "person", PersonId::of);
        PersonDetails found =
                asked.flatMap(people::find).orElseThrow(() -> new NotFoundException("person"));
        if (asked.filter(found.id()::equals).isEmpty()) {
            event.forwardTo(PeoplePages.person(found.id()));
            return;
        }
        show(found);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("uikit.page-title", Map.of("title", title));
    }

    private void show(PersonDetails person) {
        removeAll();
        title = person.displayName();
        OutcomeListener listener = (text, done) -> tell(person.id(), text, done);
        Paragraph whoSees = new Paragraph(getTranslation("registry.person.who-sees"));
        whoSees.addClassName("small");
        add(
                new RegistryParts("people"),
                new PageHeader(title, null),
                said,
                new PersonFacts(person, people.alsoEnteredAs(person.id())),
                new EmploymentList(employments, person.id(), clock, listener),
                new ServicesOfPerson(services, assignments, person.id()),
                new NamesSoFar(people, person.id(), clock.getZone()),
                employments.isOneself(person.id())
                        ? new Paragraph(getTranslation("registry.person.oneself"))
                        : new EmploymentForm(employments, organisations, person, clock, listener),
                correction(person),
                whoSees);
        if (merging.mayMerge(person.id())) {
            Anchor merge =
                    new Anchor(
                            "/" + PeoplePages.merge(person.id()),
                            getTranslation("registry.merge.link"));
            add(new Paragraph(merge));
        }
        if (erasure.isAllowed()) {
            add(new ErasureForm(erasure, person, listener));
        }
    }

    private NativeDetails correction(PersonDetails person) {
        PersonFields fields = new PersonFields(messages.languages());
        fields.show(person);
        String heading = getTranslation("registry.person.edit");
        return new NativeDetails(
                heading,
                new FormCard(
                        heading,
                        getTranslation("registry.person.save"),
                        () -> save(person.id(), fields),
                        fields));
    }

    private void save(PersonId person, PersonFields fields) {
        if (fields.check()) {
            people.change(
                    new ChangePerson(person, fields.name(), fields.email(), fields.language()));
            tell(person, getTranslation("registry.person.saved"), true);
        }
    }

    private void tell(PersonId person, String text, boolean done) {
        if (done) {
            said.done(text);
        } else {
            said.refused(text);
        }
        Optional<PersonDetails> found = people.find(person);
        if (found.isPresent()) {
            show(found.get());
        } else {
            // Whoever left the coordinator's organisation is no longer theirs to see.
            getUI().ifPresent(ui -> ui.navigate(PeopleView.class));
        }
    }
}
