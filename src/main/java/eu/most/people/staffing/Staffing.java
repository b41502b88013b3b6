package eu.most.people.staffing;

import eu.most.kernel.OrganisationId;
import eu.most.kernel.PersonId;
import eu.most.kernel.ValidityPeriod;
import eu.most.registry.ServiceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rules by which people come to deliver a service and cease to. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Staffing {

    private final AssignmentRepository assignments;
    private final CountedAssignments counted;
    private final ApplicationEventPublisher events;

    Staffing(
            AssignmentRepository assignments,
            CountedAssignments counted,
            ApplicationEventPublisher events) {
        this.assignments = assignments;
        this.counted = counted;
        this.events = events;
    }

    /** The service must be locked: two assignments at once would both find nobody. */
    AssignmentOutcome assign(
            ServiceId service, OrganisationId employer, PersonId person, LocalDate from) {
        Optional<ValidityPeriod> days = counted.of(employer, person, ValidityPeriod.from(from));
        if (days.isEmpty()) {
            return new AssignmentOutcome.NotEmployedThere();
        }
        for (ServiceAssignment existing : counted.of(employer, of(service, person))) {
            if (!existing.period().isOverOn(from)) {
                return new AssignmentOutcome.AlreadyAssigned(existing.period());
            }
        }
        Assignment assignment = new Assignment(service, person, from);
        assignments.saveAndFlush(assignment);
        publish(assignment, ServiceStaffChanged.Change.ASSIGNED, from);
        return new AssignmentOutcome.Assigned(new ServiceAssignment(service, person, days.get()));
    }

    /** Ends or cancels whatever of the person's assignments reaches beyond {@code lastDay}. */
    WithdrawalOutcome withdraw(
            ServiceId service, OrganisationId employer, PersonId person, LocalDate lastDay) {
        WithdrawalOutcome outcome = new WithdrawalOutcome.NotAssigned();
        for (Assignment assignment : of(service, person)) {
            if (assignment.from().isAfter(lastDay)) {
                assignments.delete(assignment);
                publish(assignment, ServiceStaffChanged.Change.CANCELLED, assignment.from());
                outcome =
                        outcome instanceof WithdrawalOutcome.Withdrawn
                                ? outcome
                                : new WithdrawalOutcome.Cancelled();
            } else if (assignment.lastsUntil(lastDay.plusDays(1))) {
                boolean counts = countsOn(lastDay.plusDays(1), employer, assignment);
                // Also where it does not count any more: a later end of the employment must not
                // bring it back.
                assignment.end(lastDay);
                publish(assignment, ServiceStaffChanged.Change.WITHDRAWN, lastDay);
                outcome = counts ? new WithdrawalOutcome.Withdrawn(lastDay) : outcome;
            }
        }
        return outcome;
    }

    private boolean countsOn(LocalDate day, OrganisationId employer, Assignment assignment) {
        return counted.of(employer, List.of(assignment)).stream()
                .anyMatch(one -> one.period().isValidOn(day));
    }

    private List<Assignment> of(ServiceId service, PersonId person) {
        return assignments.findByServiceAndPerson(service.value(), person.value());
    }

    private void publish(Assignment assignment, ServiceStaffChanged.Change change, LocalDate day) {
        events.publishEvent(
                new ServiceStaffChanged(
                        assignment.service(), assignment.details().person(), change, day));
    }
}
