package eu.most.registry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import eu.most.kernel.PersonId;
import eu.most.kernel.ValidityPeriod;
import eu.most.registry.EmploymentDetails;
import eu.most.registry.Employments;
import eu.most.uikit.CardTable;
import eu.most.uikit.LineField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** For whom a person works and worked, with the way to end each. */
class EmploymentList extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Employments employments;
    private final transient Clock clock;
    private final transient Runnable ended;

    EmploymentList(Employments employments, PersonId person, Clock clock, Runnable ended) {
        this.employments = employments;
        this.clock = clock;
        this.ended = ended;
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
                        period(one)));
        add(table);
    }

    private Component period(EmploymentDetails employment) {
        ValidityPeriod period = employment.period();
        Div cell = new Div(CardTable.text(Periods.text(this, getLocale(), period)));
        if (period.until() == null) {
            cell.add(end(employment));
        }
        return cell;
    }

    private NativeDetails end(EmploymentDetails employment) {
        LineField lastDay =
                LineField.day(
                        "end-" + employment.id(),
                        getTranslation("registry.person.end.last-day"),
                        LocalDate.now(clock));
        NativeButton button =
                new NativeButton(
                        getTranslation("registry.person.end"), click -> end(employment, lastDay));
        button.addClassNames("btn", "danger");
        Paragraph lead = new Paragraph(getTranslation("registry.person.end.lead"));
        lead.addClassName("small");
        Div form = new Div(lead, lastDay, button);
        form.addClassName("stack");
        return new NativeDetails(getTranslation("registry.person.end"), form);
    }

    private void end(EmploymentDetails employment, LineField lastDay) {
        boolean fine =
                lastDay.chosenDay()
                        .filter(day -> !day.isBefore(employment.period().from()))
                        .isPresent();
        if (lastDay.check(fine, getTranslation("registry.person.end.error"))) {
            employments.end(employment.id(), lastDay.chosenDay().orElseThrow());
            ended.run();
        }
    }
}
