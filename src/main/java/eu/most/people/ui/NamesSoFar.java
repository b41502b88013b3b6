package eu.most.people.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import eu.most.kernel.PersonId;
import eu.most.people.FormerIdentity;
import eu.most.people.People;
import eu.most.people.PersonDetails;
import eu.most.uikit.CardTable;
import eu.most.uikit.Moment;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a person was called so far, from when on, and by whose hand; nothing is shown if that never
 * changed.
 */
class NamesSoFar extends Section {

    NamesSoFar(People people, PersonId person, ZoneId zone) {
        addClassNames("card", "stack");
        List<FormerIdentity> identities = people.identities(person);
        setVisible(!identities.isEmpty());
        if (identities.isEmpty()) {
            return;
        }
        Map<PersonId, PersonDetails> hands =
                people.findAll(
                        identities.stream()
                                .flatMap(one -> one.changedBy().stream())
                                .collect(Collectors.toSet()));
        CardTable table =
                new CardTable(
                        Stream.of("column.name", "column.email", "names.since", "names.by")
                                .map(key -> getTranslation("registry." + key))
                                .toList());
        identities.forEach(one ->
                table.addRow(
                        CardTable.text(
                                one.name()
                                        + one.inLatin()
                                                .map(latin -> " (" + latin + ")")
                                                .orElse("")),
                        CardTable.text(one.email().orElse("–")),
                        one.since().isPresent()
                                ? new Moment(one.since().get(), zone)
                                : CardTable.text(getTranslation("registry.names.first")),
                        CardTable.text(
                                one.changedBy()
                                        .map(hands::get)
                                        .map(PersonDetails::displayName)
                                        .orElse("–"))));
        Paragraph lead = new Paragraph(getTranslation("registry.names.lead"));
        lead.addClassName("small");
        add(new H2(getTranslation("registry.names")), lead, table);
    }
}
