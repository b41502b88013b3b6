package eu.most.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import eu.most.kernel.LanguageTag;
import eu.most.people.AppointmentOutcome;
import eu.most.people.Coordinators;
import eu.most.people.Employments;
import eu.most.people.People;
import eu.most.people.PersonDetails;
import eu.most.registry.OrganisationDetails;
import eu.most.registry.ui.parts.FormCard;
import java.util.Map;

/** Lets another employee speak for the organisation. */
class AppointmentForm extends Div {

    private final Coordinators coordinators;
    private final OrganisationDetails organisation;
    private final OutcomeListener listener;
    private final EmployeeField person;

    AppointmentForm(
            Coordinators coordinators,
            People people,
            Employments employments,
            OrganisationDetails organisation,
            OutcomeListener listener) {
        this.coordinators = coordinators;
        this.organisation = organisation;
        this.listener = listener;
        person =
                new EmployeeField(
                        "appoint-person",
                        getTranslation("registry.service.assign.person"),
                        new Colleagues(
                                people,
                                employments,
                                organisation.id(),
                                LanguageTag.of(getLocale())));
        add(
                new FormCard(
                        getTranslation("registry.coordinators.appoint"),
                        getTranslation("registry.coordinators.appoint.action"),
                        this::appoint,
                        new Paragraph(getTranslation("registry.coordinators.appoint.lead")),
                        person));
    }

    private void appoint() {
        if (!person.check(getTranslation("registry.service.assign.person.error"))) {
            return;
        }
        PersonDetails who = person.chosen().orElseThrow();
        switch (coordinators.appoint(who.id(), organisation.id())) {
            case AppointmentOutcome.Appointed() -> tell("appointed", who, true);
            case AppointmentOutcome.AlreadyAppointed() -> tell("already", who, false);
            case AppointmentOutcome.OneSelf() -> tell("oneself", who, false);
            case AppointmentOutcome.NotEmployedThere() -> tell("not-employed", who, false);
        }
    }

    private void tell(String key, PersonDetails who, boolean done) {
        listener.heard(
                getTranslation(
                        "registry.coordinators." + key,
                        Map.of("name", who.displayName(), "organisation", organisation.name())),
                done);
    }
}
