package eu.most.people.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import eu.most.kernel.PersonId;
import eu.most.people.PeoplePages;
import eu.most.people.staffing.Assignments;
import eu.most.registry.OfferedServices;
import eu.most.registry.ServiceDetails;
import eu.most.uikit.CardTable;
import java.util.List;
import java.util.stream.Stream;

/**
 * The services that a person delivers, has delivered or will; nothing is shown if there are none.
 */
class ServicesOfPerson extends Section {

    ServicesOfPerson(OfferedServices services, Assignments assignments, PersonId person) {
        addClassNames("card", "stack");
        List<ServiceDetails> delivered =
                assignments.deliveredBy(person).stream()
                        .sorted()
                        .flatMap(service -> services.find(service).stream())
                        .toList();
        setVisible(!delivered.isEmpty());
        CardTable table =
                new CardTable(
                        Stream.of("service", "organisation", "prison", "period")
                                .map(column -> getTranslation("registry.column." + column))
                                .toList());
        delivered.forEach(service ->
                assignments.staff(service.id()).stream()
                        .filter(assignment -> assignment.person().equals(person))
                        .forEach(assignment ->
                                table.addRow(
                                        new Anchor(
                                                "/" + PeoplePages.service(service.id()),
                                                getTranslation("registry.kind." + service.kind())),
                                        CardTable.text(service.organisationName()),
                                        CardTable.text(service.prisonName()),
                                        CardTable.text(
                                                Periods.text(
                                                        this, getLocale(), assignment.period())))));
        add(new H2(getTranslation("registry.person.services")), table);
    }
}
