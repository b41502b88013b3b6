package eu.most.people.staffing;

import eu.most.kernel.OrganisationId;
import eu.most.kernel.PersonId;
import eu.most.kernel.ValidityPeriod;
import eu.most.people.KeptElsewhere;
import eu.most.people.PeopleMerged;
import eu.most.registry.OfferedServices;
import eu.most.registry.ServiceId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * How many services a person delivers, has delivered or will, and who delivers them once two
 * records of one person are merged. Runs in the transaction that merges, after the employments came
 * together. What overlaps becomes one and covers the days of both.
 */
@Component
@Order(0)
class AssignmentsOfMergedPeople implements KeptElsewhere {

    private final AssignmentRepository assignments;
    private final OfferedServices services;
    private final CountedAssignments counted;

    AssignmentsOfMergedPeople(
            AssignmentRepository assignments,
            OfferedServices services,
            CountedAssignments counted) {
        this.assignments = assignments;
        this.services = services;
        this.counted = counted;
    }

    @Override
    public Count of(PersonId person) {
        return new Count(
                "registry.person.services",
                assignments.findByPerson(person.value()).stream()
                        .map(Assignment::service)
                        .distinct()
                        .count());
    }

    @EventListener
    void on(PeopleMerged merged) {
        assignments.findByPersonIn(List.of(merged.from().value(), merged.into().value())).stream()
                .collect(Collectors.groupingBy(Assignment::service))
                .forEach((service, ofOne) -> bring(service, ofOne, merged.into()));
    }

    private void bring(ServiceId service, Collection<Assignment> ofOne, PersonId into) {
        OrganisationId employer = services.find(service).orElseThrow().organisation();
        List<Assignment> kept = new ArrayList<>();
        ofOne.stream()
                .sorted(Comparator.comparing(Assignment::from))
                .forEach(next -> {
                    Optional<Assignment> same =
                            kept.stream()
                                    .filter(one -> countTogether(employer, into, one, next))
                                    .findFirst();
                    if (same.isPresent()) {
                        same.get().cover(next);
                        assignments.delete(next);
                    } else {
                        kept.add(next);
                    }
                });
        // Whoever goes makes room for whoever begins on the same day.
        assignments.flush();
        kept.forEach(one -> one.moveTo(into));
        assignments.flush();
    }

    /** One that stopped to count with an employment must not swallow one that counts later. */
    private boolean countTogether(
            OrganisationId employer, PersonId person, Assignment one, Assignment next) {
        List<ValidityPeriod> days =
                Stream.of(one, next)
                        .flatMap(each ->
                                counted.of(employer, person, each.details().period()).stream())
                        .toList();
        return one.from().equals(next.from())
                || (days.size() == 2 && !days.getFirst().isOverOn(days.getLast().from()));
    }
}
