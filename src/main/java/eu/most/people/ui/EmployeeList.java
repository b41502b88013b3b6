package eu.most.people.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import eu.most.kernel.LanguageTag;
import eu.most.people.People;
import eu.most.people.PeoplePages;
import eu.most.people.PersonDetails;
import eu.most.registry.OrganisationDetails;
import eu.most.uikit.CardTable;
import eu.most.uikit.Pager;
import eu.most.uikit.SearchForm;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;

/** Whom an organisation employs today or will, by family name. */
class EmployeeList extends Section {

    private static final int ROWS = 25;

    /**
     * @param number of the page, counted from 0
     */
    EmployeeList(People people, OrganisationDetails organisation, int number) {
        addClassNames("card", "stack");
        add(new H2(getTranslation("registry.organisation.staff")));
        Page<PersonDetails> page =
                people.employedBy(
                        organisation.id(),
                        "",
                        LanguageTag.of(getLocale()),
                        PageRequest.of(number, ROWS));
        if (page.isEmpty()) {
            add(new Paragraph(getTranslation("registry.organisation.staff.none")));
            return;
        }
        CardTable table =
                new CardTable(
                        List.of(
                                getTranslation("registry.column.name"),
                                getTranslation("registry.column.email")));
        page.forEach(person ->
                table.addRow(
                        new Anchor("/" + PeoplePages.person(person.id()), person.listedName()),
                        CardTable.text(
                                person.email()
                                        .map(Object::toString)
                                        .orElseGet(() ->
                                                getTranslation("registry.person.no-email")))));
        add(
                table,
                new Pager(
                        page,
                        next ->
                                SearchForm.address(
                                        PeoplePages.organisation(organisation.id()),
                                        Map.of("page", String.valueOf(next + 1)))));
    }
}
