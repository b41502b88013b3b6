package eu.most.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import eu.most.people.Erasure;
import eu.most.people.ErasureOutcome;
import eu.most.people.PersonDetails;
import eu.most.uikit.LineField;
import java.util.Map;

/**
 * Erases a person at their request; the family name has to be typed, so that it is the right one.
 */
class ErasureForm extends Div {

    private final Erasure erasure;
    private final PersonDetails person;
    private final OutcomeListener listener;
    private final LineField familyName;

    ErasureForm(Erasure erasure, PersonDetails person, OutcomeListener listener) {
        this.erasure = erasure;
        this.person = person;
        this.listener = listener;
        familyName =
                new LineField("erase-name", getTranslation("registry.person.erase.confirm"), 200);
        add(
                new FoldedAct(
                        getTranslation("registry.person.erase"),
                        this::erase,
                        new Paragraph(getTranslation("registry.person.erase.lead")),
                        familyName));
    }

    private void erase() {
        String expected = person.familyName().isEmpty() ? person.givenName() : person.familyName();
        boolean same = familyName.text().equalsIgnoreCase(expected);
        if (!familyName.check(same, getTranslation("registry.person.erase.confirm.error"))) {
            return;
        }
        switch (erasure.erase(person.id())) {
            case ErasureOutcome.Erased(String pseudonym) ->
                    listener.heard(
                            getTranslation("registry.person.erased", Map.of("name", pseudonym)),
                            true);
            case ErasureOutcome.OneSelf() -> refuse("one-self");
            case ErasureOutcome.AlreadyErased(), ErasureOutcome.NoSuchPerson() -> refuse("gone");
        }
    }

    private void refuse(String why) {
        listener.heard(getTranslation("registry.person.erase." + why), false);
    }
}
