package eu.most.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.PersonId;
import eu.most.people.EmploymentDetails;
import eu.most.people.Employments;
import eu.most.people.People;
import eu.most.people.PeoplePages;
import eu.most.people.PersonDetails;
import eu.most.registry.ui.parts.ListView;
import eu.most.uikit.CardTable;
import eu.most.uikit.SectorSign;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/** People, by family name. */
@Route(PeoplePages.PEOPLE)
@RolesAllowed({"COORDINATOR", "ACCREDITOR", "ADMINISTRATOR"})
class PeopleView extends ListView<PersonDetails> {

    private final People people;
    private final Employments employments;
    private Map<PersonId, List<EmploymentDetails>> work = Map.of();

    PeopleView(People people, Employments employments) {
        super("people", "name", "sector", "employer", "email");
        this.people = people;
        this.employments = employments;
    }

    @Override
    protected Page<PersonDetails> search(String text, LanguageTag language, Pageable page) {
        Page<PersonDetails> found = people.search(text, language, page);
        work = employments.current(found.map(PersonDetails::id).getContent());
        return found;
    }

    @Override
    protected Component[] cells(PersonDetails person) {
        return new Component[] {
            new Anchor("/" + PeoplePages.person(person.id()), person.listedName()),
            new SectorSign(person.sector()),
            CardTable.text(EmploymentDetails.line(work.getOrDefault(person.id(), List.of()))),
            CardTable.text(
                    person.email()
                            .map(Object::toString)
                            .orElseGet(() -> getTranslation("registry.person.no-email")))
        };
    }

    @Override
    protected Component[] actions() {
        Anchor add = new Anchor("/" + PeoplePages.NEW, text("add"));
        add.addClassNames("btn", "primary");
        return new Component[] {add};
    }
}
