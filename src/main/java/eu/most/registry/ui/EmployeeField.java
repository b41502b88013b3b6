package eu.most.registry.ui;

import eu.most.registry.PersonDetails;
import eu.most.uikit.ChoiceField;
import java.util.List;
import org.springframework.data.domain.PageRequest;

/** One of an organisation's people, by family name. */
class EmployeeField extends ChoiceField<PersonDetails> {

    /** How many people are offered. */
    static final PageRequest TO_CHOOSE_FROM = PageRequest.of(0, 500);

    private static final long serialVersionUID = 1L;

    EmployeeField(String id, String label, List<PersonDetails> people) {
        super(id, label, people, one -> one.familyName() + ", " + one.givenName());
    }
}
