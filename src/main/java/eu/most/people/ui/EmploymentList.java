package eu.most.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import eu.most.kernel.PersonId;
import eu.most.people.EmploymentDetails;
import eu.most.people.Employments;
import eu.most.uikit.CardTable;
import eu.most.uikit.Dates;
import eu.most.uikit.LineField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** For whom a person works and worked, with the way to end each and to move its end. */
class EmploymentList extends Section {

    private final Employments employments;
    private final Clock clock;
    private final OutcomeListener listener;

    EmploymentList(
            Employments employments, PersonId person, Clock clock, OutcomeListener listener) {
        this.employments = employments;
        this.clock = clock;
        this.listener = listener;
        addClassNames("card", "stack");
        add(new H2(getTranslation("registry.person.employments")));
        List<EmploymentDetails> all = employments.of(person);
        if (all.isEmpty()) {
            add(new Paragraph(getTranslation("registry.person.employments.none")));
            return;
        }
        CardTable table =
                new CardTable(
                        Stream.of("column.organisation", "column.job", "column.period")
                                .map(key -> getTranslation("registry." + key))
                                .toList());
        all.forEach(one ->
                table.addRow(
                        CardTable.text(one.organisationName()),
                        CardTable.text(one.jobTitle()),
                        CardTable.text(Periods.text(this, getLocale(), one.period()))));
        add(table);
        all.stream()
                .filter(one -> employments.mayChange(person, one.organisation()))
                .map(this::end)
                .forEach(this::add);
    }

    private NativeDetails end(EmploymentDetails employment) {
        LocalDate until = employment.period().until();
        LineField lastDay =
                LineField.day(
                        "end-" + employment.id(),
                        getTranslation("registry.person.end.last-day"),
                        until == null ? LocalDate.now(clock) : until);
        String action =
                getTranslation(
                        until == null ? "registry.person.end.of" : "registry.person.end.move",
                        Map.of("organisation", employment.organisationName()));
        NativeButton button = new NativeButton(action, click -> end(employment, lastDay));
        button.addClassNames("btn", "danger");
        Paragraph lead = new Paragraph(getTranslation("registry.person.end.lead"));
        lead.addClassName("small");
        Div form = new Div(lead, lastDay, button);
        form.addClassName("stack");
        return new NativeDetails(action, form);
    }

    private void end(EmploymentDetails employment, LineField lastDay) {
        boolean fine =
                lastDay.chosenDay()
                        .filter(day -> !day.isBefore(employment.period().from()))
                        .isPresent();
        if (lastDay.check(fine, getTranslation("registry.person.end.error"))) {
            LocalDate day = lastDay.chosenDay().orElseThrow();
            employments.end(employment.id(), day);
            listener.heard(
                    getTranslation(
                            "registry.person.ended",
                            Map.of(
                                    "organisation", employment.organisationName(),
                                    "day", Dates.day(day, getLocale()))),
                    true);
        }
    }
}
