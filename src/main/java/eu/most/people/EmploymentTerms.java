package eu.most.people;

import eu.most.kernel.OrganisationId;
import eu.most.texts.OneLine;
import java.time.LocalDate;

/**
 * By whom somebody is employed, as what, from which day on.
 *
 * @param jobTitle 1 to 100 characters
 * @throws IllegalArgumentException if the job title has another shape
 */
public record EmploymentTerms(OrganisationId organisation, String jobTitle, LocalDate from) {

    static final int LONGEST_TITLE = 100;

    public EmploymentTerms {
        jobTitle = OneLine.of("a job title", jobTitle, LONGEST_TITLE);
    }
}
