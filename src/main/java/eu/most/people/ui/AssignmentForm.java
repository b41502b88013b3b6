package eu.most.people.ui;

import com.vaadin.flow.component.html.Div;
import eu.most.kernel.LanguageTag;
import eu.most.people.Employments;
import eu.most.people.People;
import eu.most.people.PersonDetails;
import eu.most.people.staffing.AssignmentOutcome;
import eu.most.people.staffing.Assignments;
import eu.most.people.staffing.ServiceAssignment;
import eu.most.registry.ServiceDetails;
import eu.most.registry.ui.parts.FormCard;
import eu.most.uikit.Dates;
import eu.most.uikit.LineField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lets another employee of the organisation deliver a service. */
class AssignmentForm extends Div {

    private final Assignments assignments;
    private final ServiceDetails service;
    private final ServiceView.StaffListener listener;
    private final EmployeeField person;
    private final LineField from;

    AssignmentForm(
            Assignments assignments,
            People people,
            Employments employments,
            ServiceDetails service,
            Clock clock,
            ServiceView.StaffListener listener) {
        this.assignments = assignments;
        this.service = service;
        this.listener = listener;
        person =
                new EmployeeField(
                        "assign-person",
                        getTranslation("registry.service.assign.person"),
                        new Colleagues(
                                people,
                                employments,
                                service.organisation(),
                                LanguageTag.of(getLocale())));
        from =
                LineField.day(
                        "assign-from",
                        getTranslation("registry.person.from"),
                        LocalDate.now(clock));
        add(
                new FormCard(
                        getTranslation("registry.service.assign"),
                        getTranslation("registry.service.assign.action"),
                        this::assign,
                        person,
                        from));
    }

    private void assign() {
        boolean fine =
                person.check(getTranslation("registry.service.assign.person.error"))
                        & from.check(
                                from.chosenDay().isPresent(),
                                getTranslation("registry.person.day.error"));
        if (!fine) {
            return;
        }
        PersonDetails who = person.chosen().orElseThrow();
        LocalDate day = from.chosenDay().orElseThrow();
        Map<String, String> words =
                Map.of("name", who.displayName(), "day", Dates.day(day, getLocale()));
        switch (assignments.assign(service.id(), who.id(), day)) {
            case AssignmentOutcome.Assigned(ServiceAssignment assignment) ->
                    tellAssigned(words, assignment.period().until());
            case AssignmentOutcome.AlreadyAssigned already -> tell("already", words, false);
            case AssignmentOutcome.OneSelf() -> tell("oneself", words, false);
            case AssignmentOutcome.NotEmployedThere() -> tell("not-employed", words, false);
        }
    }

    private void tellAssigned(Map<String, String> words, @Nullable LocalDate until) {
        if (until == null) {
            tell("assigned", words, true);
        } else {
            Map<String, String> cut = new HashMap<>(words);
            cut.put("until", Dates.day(until, getLocale()));
            tell("assigned-until", cut, true);
        }
    }

    private void tell(String key, Map<String, String> words, boolean done) {
        listener.changed(service, getTranslation("registry.service." + key, words), done);
    }
}
