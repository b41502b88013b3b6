package eu.most.registry.ui;

import com.vaadin.flow.component.html.Div;
import eu.most.kernel.LanguageTag;
import eu.most.registry.EmploymentTerms;
import eu.most.registry.OrganisationDetails;
import eu.most.registry.Organisations;
import eu.most.uikit.LineField;
import eu.most.uikit.SearchChoice;
import java.time.Clock;
import java.time.LocalDate;

/** Who employs a person, as what, and from which day on. */
class EmploymentFields extends Div {

    private static final long serialVersionUID = 1L;

    private final SearchChoice<OrganisationDetails> employer;
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
        jobTitle = new LineField("job", getTranslation("registry.column.job"), 100);
        from = LineField.day("from", getTranslation("registry.person.from"), LocalDate.now(clock));
        addClassName("stack");
        add(employer, jobTitle, from);
    }

    /** Says at each field what is wrong with it, and returns whether nothing is. */
    boolean check() {
        return employer.check(getTranslation("registry.person.employer.error"))
                & jobTitle.check(
                        Typed.isLine(jobTitle.text(), 100),
                        getTranslation("registry.person.job.error"))
                & from.check(
                        from.chosenDay().isPresent(), getTranslation("registry.person.day.error"));
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
