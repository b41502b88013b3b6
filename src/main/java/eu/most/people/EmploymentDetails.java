package eu.most.people;

import eu.most.kernel.OrganisationId;
import eu.most.kernel.PersonId;
import eu.most.kernel.ValidityPeriod;
import java.util.Collection;
import java.util.stream.Collectors;

/** One employment as others read it. */
public record EmploymentDetails(
        EmploymentId id,
        PersonId person,
        OrganisationId organisation,
        String organisationName,
        String jobTitle,
        ValidityPeriod period) {

    /** Job and employer, which tell two of the same name apart. */
    public String line() {
        return jobTitle + ", " + organisationName;
    }

    /** Several in one line. */
    public static String line(Collection<EmploymentDetails> employments) {
        return employments.stream().map(EmploymentDetails::line).collect(Collectors.joining("; "));
    }
}
