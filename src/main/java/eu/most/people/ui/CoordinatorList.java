package eu.most.people.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import eu.most.kernel.PersonId;
import eu.most.people.Coordinators;
import eu.most.people.People;
import eu.most.people.PeoplePages;
import eu.most.people.PersonDetails;
import eu.most.registry.OrganisationDetails;
import eu.most.uikit.CardTable;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Who speaks for an organisation, and for officers the way to dismiss them. */
class CoordinatorList extends Section {

    private final Coordinators coordinators;
    private final OrganisationDetails organisation;
    private final OutcomeListener listener;

    CoordinatorList(
            Coordinators coordinators,
            People people,
            OrganisationDetails organisation,
            OutcomeListener listener) {
        this.coordinators = coordinators;
        this.organisation = organisation;
        this.listener = listener;
        addClassNames("card", "stack");
        add(new H2(getTranslation("registry.coordinators")));
        List<PersonId> appointed = coordinators.of(organisation.id());
        if (appointed.isEmpty()) {
            add(new Paragraph(getTranslation("registry.coordinators.none")));
            return;
        }
        Map<PersonId, PersonDetails> named = people.findAll(appointed);
        List<PersonDetails> shown =
                appointed.stream()
                        .filter(named::containsKey)
                        .map(named::get)
                        .sorted(
                                Comparator.comparing(
                                        PersonDetails::listedName,
                                        Collator.getInstance(getLocale())))
                        .toList();
        CardTable table =
                new CardTable(
                        List.of(
                                getTranslation("registry.column.name"),
                                getTranslation("registry.column.email")));
        shown.forEach(person ->
                table.addRow(
                        new Anchor("/" + PeoplePages.person(person.id()), person.displayName()),
                        CardTable.text(
                                person.email()
                                        .map(Object::toString)
                                        .orElseGet(() ->
                                                getTranslation("registry.person.no-email")))));
        add(table);
        if (coordinators.mayAppoint()) {
            shown.forEach(person -> add(dismissal(person)));
        }
    }

    private FoldedAct dismissal(PersonDetails person) {
        String action =
                getTranslation(
                        "registry.coordinators.dismiss.of", Map.of("name", person.displayName()));
        Paragraph lead = new Paragraph(getTranslation("registry.coordinators.dismiss.lead"));
        lead.addClassName("small");
        return new FoldedAct(action, () -> dismiss(person), lead);
    }

    private void dismiss(PersonDetails person) {
        coordinators.dismiss(person.id(), organisation.id());
        listener.heard(
                getTranslation(
                        "registry.coordinators.dismissed",
                        Map.of(
                                "name", person.displayName(),
                                "organisation", organisation.name())),
                true);
    }
}
