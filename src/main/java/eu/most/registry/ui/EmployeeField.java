package eu.most.registry.ui;

import eu.most.kernel.LanguageTag;
import eu.most.kernel.OrganisationId;
import eu.most.registry.People;
import eu.most.registry.PersonDetails;
import eu.most.uikit.SearchChoice;

/** One of an organisation's people, by family name. */
class EmployeeField extends SearchChoice<PersonDetails> {

    private static final long serialVersionUID = 1L;

    EmployeeField(
            String id, String label, People people, OrganisationId employer, LanguageTag reader) {
        super(
                id,
                label,
                (text, page) -> people.employedBy(employer, text, reader, page),
                one -> one.familyName() + ", " + one.givenName(),
                one -> one.email().map(Object::toString).orElse(""));
    }
}
