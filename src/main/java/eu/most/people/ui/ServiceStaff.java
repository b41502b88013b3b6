package eu.most.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import eu.most.kernel.PersonId;
import eu.most.people.People;
import eu.most.people.PeoplePages;
import eu.most.people.PersonDetails;
import eu.most.people.staffing.Assignments;
import eu.most.people.staffing.ServiceAssignment;
import eu.most.people.staffing.WithdrawalOutcome;
import eu.most.registry.ServiceDetails;
import eu.most.uikit.CardTable;
import eu.most.uikit.Dates;
import eu.most.uikit.LineField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Everyone who delivers, delivered or will deliver a service, with the way to withdraw them. */
class ServiceStaff extends Section {

    private final Assignments assignments;
    private final ServiceDetails service;
    private final Clock clock;
    private final ServiceView.StaffListener listener;
    private final Map<PersonId, PersonDetails> people;

    ServiceStaff(
            Assignments assignments,
            People people,
            ServiceDetails service,
            Clock clock,
            ServiceView.StaffListener listener) {
        this.assignments = assignments;
        this.service = service;
        this.clock = clock;
        this.listener = listener;
        addClassNames("card", "stack");
        add(new H2(getTranslation("registry.service.staff")));
        List<ServiceAssignment> staff = assignments.staff(service.id());
        this.people = people.findAll(staff.stream().map(ServiceAssignment::person).toList());
        if (staff.isEmpty()) {
            add(new Paragraph(getTranslation("registry.service.staff.empty")));
            return;
        }
        CardTable table =
                new CardTable(
                        Stream.of("column.name", "column.period")
                                .map(key -> getTranslation("registry." + key))
                                .toList());
        staff.forEach(one ->
                table.addRow(
                        name(one.person()),
                        CardTable.text(Periods.text(this, getLocale(), one.period()))));
        add(table);
        staff.stream()
                .filter(this::lasts)
                .filter(one -> !assignments.isOwnAct(one.person()))
                .map(this::withdrawal)
                .forEach(this::add);
    }

    private boolean lasts(ServiceAssignment assignment) {
        LocalDate until = assignment.period().until();
        return until == null || until.isAfter(LocalDate.now(clock));
    }

    private Component name(PersonId person) {
        return Optional.ofNullable(people.get(person))
                .<Component>map(
                        found -> new Anchor("/" + PeoplePages.person(person), found.displayName()))
                .orElseGet(() -> CardTable.text(getTranslation("registry.service.person-hidden")));
    }

    private String nameText(PersonId person) {
        return Optional.ofNullable(people.get(person))
                .map(PersonDetails::displayName)
                .orElseGet(() -> getTranslation("registry.service.person-hidden"));
    }

    private FoldedAct withdrawal(ServiceAssignment assignment) {
        PersonId person = assignment.person();
        LineField lastDay =
                LineField.day(
                        "withdraw-" + person + "-" + assignment.period().from(),
                        getTranslation("registry.service.withdraw.last-day"),
                        LocalDate.now(clock));
        String action =
                getTranslation("registry.service.withdraw.of", Map.of("name", nameText(person)));
        return new FoldedAct(action, () -> withdraw(person, lastDay), lastDay);
    }

    private void withdraw(PersonId person, LineField lastDay) {
        boolean fine = lastDay.chosenDay().isPresent();
        if (!lastDay.check(fine, getTranslation("registry.person.day.error"))) {
            return;
        }
        String name = nameText(person);
        switch (assignments.withdraw(service.id(), person, lastDay.chosenDay().orElseThrow())) {
            case WithdrawalOutcome.Withdrawn(LocalDate day) ->
                    tell("withdrawn", Map.of("name", name, "day", Dates.day(day, getLocale())));
            case WithdrawalOutcome.Cancelled() -> tell("cancelled", Map.of("name", name));
            case WithdrawalOutcome.NotAssigned() ->
                    listener.changed(
                            service,
                            getTranslation("registry.service.not-assigned", Map.of("name", name)),
                            false);
        }
    }

    private void tell(String key, Map<String, String> arguments) {
        listener.changed(service, getTranslation("registry.service." + key, arguments), true);
    }
}
