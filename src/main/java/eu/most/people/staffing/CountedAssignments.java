package eu.most.people.staffing;

import eu.most.kernel.OrganisationId;
import eu.most.kernel.PersonId;
import eu.most.kernel.ValidityPeriod;
import eu.most.people.Employments;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * When assignments count: inside an employment only, worked out each time they are read. Whatever
 * happens to an employment later needs no copying.
 *
 * @see "src/docs/decisions/0033-an-assignment-counts-inside-an-employment.md"
 */
@Component
class CountedAssignments {

    private final Employments employments;

    CountedAssignments(Employments employments) {
        this.employments = employments;
    }

    /**
     * Those of these assignments that count at all, in the same order, each with the days on which
     * it does; none if the actor may not see the employer.
     *
     * @param employer of whose services they are
     */
    List<ServiceAssignment> of(OrganisationId employer, Collection<Assignment> assignments) {
        Map<PersonId, Tenures> tenures =
                tenures(
                        employer,
                        assignments.stream()
                                .map(one -> one.details().person())
                                .collect(Collectors.toSet()));
        return assignments.stream()
                .map(Assignment::details)
                .flatMap(one ->
                        Optional.ofNullable(tenures.get(one.person()))
                                .flatMap(worked -> worked.counted(one.period()))
                                .map(days ->
                                        new ServiceAssignment(one.service(), one.person(), days))
                                .stream())
                .toList();
    }

    /** When an assignment with these days would count. */
    Optional<ValidityPeriod> of(OrganisationId employer, PersonId person, ValidityPeriod days) {
        return Optional.ofNullable(tenures(employer, List.of(person)).get(person))
                .flatMap(worked -> worked.counted(days));
    }

    private Map<PersonId, Tenures> tenures(OrganisationId employer, Collection<PersonId> people) {
        return employments.periodsWith(employer, people).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> new Tenures(one.getValue())));
    }
}
