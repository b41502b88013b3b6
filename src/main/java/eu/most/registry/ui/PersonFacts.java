package eu.most.registry.ui;

import com.vaadin.flow.component.html.Div;
import eu.most.registry.PersonDetails;
import eu.most.uikit.Facts;
import eu.most.uikit.SectorSign;

/** What the registry says about a person. */
class PersonFacts extends Div {

    private static final long serialVersionUID = 1L;

    PersonFacts(PersonDetails person) {
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
        addClassName("card");
        add(facts);
    }
}
