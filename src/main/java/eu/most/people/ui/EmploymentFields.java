package eu.most.people.ui;

import com.vaadin.flow.component.html.Div;
import eu.most.kernel.LanguageTag;
import eu.most.people.EmploymentTerms;
import eu.most.registry.OrganisationDetails;
import eu.most.registry.Organisations;
import eu.most.registry.ui.parts.Typed;
import eu.most.texts.NameLetters;
import eu.most.texts.PersonName;
import eu.most.uikit.Dates;
import eu.most.uikit.LineField;
import eu.most.uikit.SearchChoice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Who employs a person, as what, and from which day on. */
class EmploymentFields extends Div {

    private final SearchChoice<OrganisationDetails> employer;
    private static final int LONGEST_TITLE = 100;

    /** A working life before today, and as long after it as plans are made. */
    private static final int MOST_YEARS_BEFORE = 60;

    private static final int MOST_YEARS_AHEAD = 2;

    private final LocalDate earliest;
    private final LocalDate latest;
    private final LineField jobTitle;
    private final LineField from;

    EmploymentFields(Organisations organisations, Clock clock) {
        employer =
                new SearchChoice<>(
                        "employer",
                        getTranslation("registry.person.employer"),
                        (text, page) ->
                                organisations.search(text, LanguageTag.of(getLocale()), page),
                        OrganisationDetails::name,
                        one -> getTranslation("registry.organisation-kind." + one.kind()));
        LocalDate today = LocalDate.now(clock);
        earliest = today.minusYears(MOST_YEARS_BEFORE);
        latest = today.plusYears(MOST_YEARS_AHEAD);
        jobTitle = new LineField("job", getTranslation("registry.column.job"), LONGEST_TITLE);
        from = LineField.day("from", getTranslation("registry.person.from"), today);
        addClassName("stack");
        add(employer, jobTitle, from);
    }

    /** Says at each field what is wrong with it, and returns whether nothing is. */
    boolean check() {
        return employer.check(getTranslation("registry.person.employer.error"))
                & checkJobTitle()
                & checkFrom();
    }

    private boolean checkJobTitle() {
        OptionalInt refused = PersonName.refusedIn(jobTitle.text());
        if (refused.isPresent()) {
            return jobTitle.check(
                    false,
                    getTranslation(
                            "registry.person.job.character",
                            Map.of("character", NameLetters.named(refused.getAsInt()))));
        }
        int length = jobTitle.text().length();
        return jobTitle.check(
                Typed.isLine(jobTitle.text(), LONGEST_TITLE),
                length > LONGEST_TITLE
                        ? getTranslation("registry.person.job.long", Map.of("count", length))
                        : getTranslation("registry.person.job.error"));
    }

    private boolean checkFrom() {
        Optional<LocalDate> day = from.chosenDay();
        return from.check(day.isPresent(), getTranslation("registry.person.day.error"))
                && from.check(
                        !day.get().isBefore(earliest) && !day.get().isAfter(latest),
                        getTranslation(
                                "registry.person.from.error",
                                Map.of(
                                        "first", Dates.day(earliest, getLocale()),
                                        "last", Dates.day(latest, getLocale()))));
    }

    /** The employer that is chosen, once {@link #check} found nothing wrong. */
    OrganisationDetails employer() {
        return employer.chosen().orElseThrow();
    }

    /** What stands in the fields, once {@link #check} found nothing wrong. */
    EmploymentTerms terms() {
        return new EmploymentTerms(
                employer().id(), jobTitle.text(), from.chosenDay().orElseThrow());
    }

    /** Says why the employer cannot be. */
    void refuseEmployer(String wrong) {
        employer.refuse(wrong);
    }
}
