package eu.most.registry.ui;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import eu.most.kernel.LanguageTag;
import eu.most.registry.EmploymentOutcome;
import eu.most.registry.EmploymentTerms;
import eu.most.registry.Employments;
import eu.most.registry.OrganisationDetails;
import eu.most.registry.Organisations;
import eu.most.registry.PersonDetails;
import eu.most.uikit.ChoiceField;
import eu.most.uikit.Dates;
import eu.most.uikit.LineField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.data.domain.PageRequest;

/** Another employment of a person, folded away. */
class EmploymentForm extends NativeDetails {

    private static final long serialVersionUID = 1L;
    private static final PageRequest TO_CHOOSE_FROM = PageRequest.of(0, 500);

    private final transient Employments employments;
    private final transient PersonDetails person;
    private final transient OutcomeListener listener;
    private final ChoiceField<OrganisationDetails> employer;
    private final LineField jobTitle;
    private final LineField from;

    EmploymentForm(
            Employments employments,
            Organisations organisations,
            PersonDetails person,
            Clock clock,
            OutcomeListener listener) {
        this.employments = employments;
        this.person = person;
        this.listener = listener;
        employer =
                new ChoiceField<>(
                        "employer",
                        getTranslation("registry.person.employer"),
                        organisations
                                .search("", LanguageTag.of(getLocale()), TO_CHOOSE_FROM)
                                .getContent(),
                        OrganisationDetails::name);
        jobTitle = new LineField("job", getTranslation("registry.column.job"), 100);
        from = LineField.day("from", getTranslation("registry.person.from"), LocalDate.now(clock));
        String heading = getTranslation("registry.person.employ");
        setSummaryText(heading);
        setContent(
                new FormCard(
                        heading,
                        getTranslation("registry.person.employ.action"),
                        this::employ,
                        new Paragraph(getTranslation("registry.person.employ.lead")),
                        employer,
                        jobTitle,
                        from));
    }

    private void employ() {
        boolean fine =
                employer.check(getTranslation("registry.person.employer.error"))
                        & jobTitle.check(
                                Typed.isLine(jobTitle.text(), 100),
                                getTranslation("registry.person.job.error"))
                        & from.check(
                                from.chosenDay().isPresent(),
                                getTranslation("registry.person.day.error"));
        if (!fine) {
            return;
        }
        OrganisationDetails organisation = employer.chosen().orElseThrow();
        LocalDate day = from.chosenDay().orElseThrow();
        Map<String, String> words =
                Map.of(
                        "name", person.displayName(),
                        "organisation", organisation.name(),
                        "day", Dates.day(day, getLocale()));
        switch (employments.employ(
                person.id(), new EmploymentTerms(organisation.id(), jobTitle.text(), day))) {
            case EmploymentOutcome.Begun begun ->
                    listener.heard(getTranslation("registry.person.employed", words), true);
            case EmploymentOutcome.AlreadyEmployed already ->
                    employer.refuse(getTranslation("registry.person.employed.already", words));
        }
    }
}
