package eu.most.people.ui;

import eu.most.people.PersonDetails;
import eu.most.uikit.SearchChoice;

/** One of an organisation's people, by family name. */
class EmployeeField extends SearchChoice<PersonDetails> {

    EmployeeField(String id, String label, Colleagues colleagues) {
        super(id, label, colleagues::find, PersonDetails::listedName, colleagues::detail);
    }
}
