package eu.most.people.ui;

import com.vaadin.flow.component.html.Div;
import eu.most.people.PersonDetails;
import eu.most.uikit.Facts;
import eu.most.uikit.SectorSign;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the registry says about a person. */
class PersonFacts extends Div {

    /**
     * @param before as what they were entered a second time, before the records were merged
     */
    PersonFacts(PersonDetails person, List<PersonDetails> before) {
        Facts facts = new Facts();
        if (!person.formalName().equals(person.displayName())) {
            facts.with(getTranslation("registry.person.with-titles"), person.formalName());
        }
        person.inLatin()
                .ifPresent(name ->
                        facts.with(getTranslation("registry.person.latin"), name.display()));
        facts.with(getTranslation("registry.column.sector"), new SectorSign(person.sector()))
                .with(
                        getTranslation("registry.column.email"),
                        person.email()
                                .map(Object::toString)
                                .orElseGet(() -> getTranslation("registry.person.no-email")))
                .with(
                        getTranslation("registry.person.language"),
                        PersonFields.nameOf(person.language()));
        if (!before.isEmpty()) {
            facts.with(
                    getTranslation("registry.person.also-entered"),
                    before.stream().map(PersonFacts::line).collect(Collectors.joining("; ")));
        }
        addClassName("card");
        add(facts);
    }

    private static String line(PersonDetails person) {
        return Stream.concat(
                        Stream.of(person.formalName()),
                        person.email().map(Object::toString).stream())
                .collect(Collectors.joining(", "));
    }
}
