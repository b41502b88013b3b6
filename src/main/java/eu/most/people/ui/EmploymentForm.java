package eu.most.people.ui;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import eu.most.people.EmploymentOutcome;
import eu.most.people.EmploymentTerms;
import eu.most.people.Employments;
import eu.most.people.PersonDetails;
import eu.most.registry.Organisations;
import eu.most.registry.ui.parts.FormCard;
import eu.most.uikit.Dates;
import java.time.Clock;
import java.util.Map;

/** Another employment of a person, folded away. */
class EmploymentForm extends NativeDetails {

    private final Employments employments;
    private final PersonDetails person;
    private final OutcomeListener listener;
    private final EmploymentFields fields;

    EmploymentForm(
            Employments employments,
            Organisations organisations,
            PersonDetails person,
            Clock clock,
            OutcomeListener listener) {
        this.employments = employments;
        this.person = person;
        this.listener = listener;
        fields = new EmploymentFields(organisations, clock);
        String heading = getTranslation("registry.person.employ");
        setSummaryText(heading);
        setContent(
                new FormCard(
                        heading,
                        getTranslation("registry.person.employ.action"),
                        this::employ,
                        new Paragraph(getTranslation("registry.person.employ.lead")),
                        fields));
    }

    private void employ() {
        if (!fields.check()) {
            return;
        }
        EmploymentTerms terms = fields.terms();
        Map<String, String> words =
                Map.of(
                        "name", person.displayName(),
                        "organisation", fields.employer().name(),
                        "day", Dates.day(terms.from(), getLocale()));
        switch (employments.employ(person.id(), terms)) {
            case EmploymentOutcome.Begun begun ->
                    listener.heard(getTranslation("registry.person.employed", words), true);
            case EmploymentOutcome.AlreadyEmployed already ->
                    fields.refuseEmployer(
                            getTranslation("registry.person.employed.already", words));
        }
    }
}
