package eu.most.registry;

import eu.most.kernel.OrganisationId;
import eu.most.kernel.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rules by which people come to deliver a service and cease to. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Staffing {

    private final OfferedServiceRepository services;
    private final AssignmentRepository assignments;
    private final EmploymentRepository employments;
    private final ApplicationEventPublisher events;

    Staffing(
            OfferedServiceRepository services,
            AssignmentRepository assignments,
            EmploymentRepository employments,
            ApplicationEventPublisher events) {
        this.services = services;
        this.assignments = assignments;
        this.employments = employments;
        this.events = events;
    }

    /** The service must be locked: two assignments at once would both find nobody. */
    AssignmentOutcome assign(OfferedService service, PersonId person, LocalDate from) {
        boolean employed =
                employments
                        .findByPersonAndOrganisation(person.value(), service.organisation().value())
                        .stream()
                        .anyMatch(employment -> employment.period().isValidOn(from));
        if (!employed) {
            return new AssignmentOutcome.NotEmployedThere();
        }
        for (Assignment existing : of(service.id(), person)) {
            if (existing.lastsUntil(from)) {
                return new AssignmentOutcome.AlreadyAssigned(existing.details().period());
            }
        }
        Assignment assignment = new Assignment(service.id(), person, from);
        assignments.saveAndFlush(assignment);
        publish(assignment, ServiceStaffChanged.Change.ASSIGNED, from);
        return new AssignmentOutcome.Assigned(assignment.details());
    }

    /** Ends or cancels whatever of the person's assignments reaches beyond {@code lastDay}. */
    WithdrawalOutcome withdraw(ServiceId service, PersonId person, LocalDate lastDay) {
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
                assignment.end(lastDay);
                publish(assignment, ServiceStaffChanged.Change.WITHDRAWN, lastDay);
                outcome = new WithdrawalOutcome.Withdrawn(lastDay);
            }
        }
        return outcome;
    }

    void withdrawFromAll(OrganisationId organisation, PersonId person, LocalDate lastDay) {
        assignments.findByPerson(person.value()).stream()
                .map(Assignment::service)
                .distinct()
                .sorted()
                .flatMap(service -> services.lock(service.value()).stream())
                .filter(service -> service.organisation().equals(organisation))
                .forEach(service -> withdraw(service.id(), person, lastDay));
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
