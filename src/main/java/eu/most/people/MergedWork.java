package eu.most.people;

import eu.most.kernel.OrganisationId;
import eu.most.kernel.PersonId;
import eu.most.kernel.ValidityPeriod;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings what two records of one person work under one of them. What overlaps becomes one and
 * covers the days of both.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MergedWork {

    private final EmploymentRepository employments;
    private final CoordinatorRepository coordinators;
    private final Clock clock;

    MergedWork(EmploymentRepository employments, CoordinatorRepository coordinators, Clock clock) {
        this.employments = employments;
        this.coordinators = coordinators;
        this.clock = clock;
    }

    void bring(PersonId from, PersonId into) {
        List<UUID> both = List.of(from.value(), into.value());
        // Before the employments: an appointment that counts no longer must not come back by them.
        bringAppointments(both, into);
        employments.findByPersonInOrderByFromDayDesc(both).stream()
                .collect(Collectors.groupingBy(Employment::organisation))
                .values()
                .forEach(ofOne -> bringEmployments(ofOne, into));
    }

    private void bringAppointments(List<UUID> both, PersonId into) {
        LocalDate today = LocalDate.now(clock);
        Set<OrganisationId> spokenFor =
                both.stream()
                        .flatMap(one -> coordinators.findByPersonOn(one, today).stream())
                        .map(Coordinator::organisation)
                        .collect(Collectors.toSet());
        coordinators.deleteByPersonIn(both);
        coordinators.flush();
        coordinators.saveAllAndFlush(
                spokenFor.stream()
                        .map(organisation -> new Coordinator(into, organisation))
                        .toList());
    }

    private void bringEmployments(Collection<Employment> ofOne, PersonId into) {
        List<Employment> kept = new ArrayList<>();
        ofOne.stream()
                .sorted(Comparator.comparing(one -> one.period().from()))
                .forEach(next -> {
                    Optional<Employment> same =
                            kept.stream()
                                    .filter(one -> overlap(one.period(), next.period()))
                                    .findFirst();
                    if (same.isPresent()) {
                        same.get().cover(next);
                        employments.delete(next);
                    } else {
                        kept.add(next);
                    }
                });
        // Whoever goes makes room for whoever begins on the same day.
        employments.flush();
        kept.forEach(one -> one.moveTo(into));
        employments.flush();
    }

    /** Of two of which the first begins no later. */
    private static boolean overlap(ValidityPeriod first, ValidityPeriod second) {
        return !first.isOverOn(second.from());
    }
}
