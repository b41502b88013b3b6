package eu.most.people.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import eu.most.WholeApplication;
import eu.most.kernel.PersonId;
import eu.most.kernel.ValidityPeriod;
import eu.most.people.PeopleInTests;
import eu.most.registry.ServiceId;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** On a real database: who delivers a service, and on which days. */
@WholeApplication
class AssignmentsTest extends PeopleInTests {

    @Test
    void twoAssignmentsAtTheSameMomentBecomeOne() throws Exception {
        ServiceId service = as(officer, () -> offer(bridge)).service();
        PersonId person = as(officer, () -> worker("Petr", "Kos", bridge));

        List<AssignmentOutcome> outcomes;
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            outcomes =
                    threads
                            .invokeAll(
                                    IntStream.range(0, 4)
                                            .mapToObj(day ->
                                                    (Callable<AssignmentOutcome>)
                                                            () ->
                                                                    as(
                                                                            officer,
                                                                            () ->
                                                                                    assignments
                                                                                            .assign(
                                                                                                    service,
                                                                                                    person,
                                                                                                    JANUARY
                                                                                                            .plusDays(
                                                                                                                    day))))
                                            .toList())
                            .stream()
                            .map(Future::resultNow)
                            .toList();
        }

        assertThat(outcomes).filteredOn(AssignmentOutcome.Assigned.class::isInstance).hasSize(1);
        assertThat(assignments.staff(service)).hasSize(1);
    }

    @Test
    void onlyStaffOfTheOrganisationDeliversItsServices() throws Exception {
        ServiceId service = as(officer, () -> offer(bridge)).service();
        PersonId stranger = as(officer, () -> worker("Petr", "Cizí", shore));
        PersonId own = as(officer, () -> worker("Petr", "Vlastní", bridge));

        assertThat(as(officer, () -> assignments.assign(service, stranger, JANUARY)))
                .isInstanceOf(AssignmentOutcome.NotEmployedThere.class);
        assertThat(as(officer, () -> assignments.assign(service, own, JANUARY.minusDays(1))))
                .isInstanceOf(AssignmentOutcome.NotEmployedThere.class);
        assertThat(as(officer, () -> assignments.assign(service, own, JANUARY)))
                .isInstanceOf(AssignmentOutcome.Assigned.class);
    }

    @Test
    void whoLeavesTheOrganisationLeavesItsServices() throws Exception {
        ServiceId service = as(officer, () -> offer(bridge)).service();
        PersonId person = as(officer, () -> worker("Petr", "Kos", bridge));
        LocalDate lastDay = JANUARY.plusYears(30);
        as(officer, () -> assignments.assign(service, person, JANUARY));
        as(
                coordinator,
                () -> {
                    employments.end(employments.of(person).getFirst().id(), lastDay);
                    return person;
                });

        assertThat(assignments.staff(service))
                .singleElement()
                .satisfies(
                        assignment -> assertThat(assignment.period().until()).isEqualTo(lastDay));
        assertThat(assignments.deliveredBy(person)).containsExactly(service);
    }

    /** R1. */
    @Test
    void anEndOfAnEmploymentThatMovesTakesTheAssignmentWithIt() throws Exception {
        ServiceId service = as(officer, () -> offer(bridge)).service();
        PersonId person = as(officer, () -> worker("Petr", "Kos", bridge));
        LocalDate lastDay = JANUARY.plusYears(30);
        as(officer, () -> ended(person, lastDay));

        assertThat(as(officer, () -> assignments.assign(service, person, lastDay)))
                .isEqualTo(
                        new AssignmentOutcome.Assigned(
                                new ServiceAssignment(
                                        service, person, new ValidityPeriod(lastDay, lastDay))));
        assertThat(as(officer, () -> assignments.assign(service, person, lastDay.plusDays(1))))
                .isInstanceOf(AssignmentOutcome.NotEmployedThere.class);
        as(officer, () -> ended(person, lastDay.plusDays(5)));
        assertThat(assignments.staff(service))
                .extracting(one -> one.period().until())
                .containsExactly(lastDay.plusDays(5));
        as(officer, () -> ended(person, lastDay.minusDays(1)));
        assertThat(assignments.staff(service)).isEmpty();
    }

    /** R1. */
    @Test
    void aLaterEndDoesNotBringBackWhoWasWithdrawn() throws Exception {
        ServiceId service = as(officer, () -> offer(bridge)).service();
        PersonId person = as(officer, () -> worker("Petr", "Kos", bridge));
        as(officer, () -> assignments.assign(service, person, JANUARY));
        as(officer, () -> ended(person, JANUARY.plusDays(9)));

        assertThat(as(officer, () -> assignments.withdraw(service, person, JANUARY.plusDays(12))))
                .isEqualTo(new WithdrawalOutcome.NotAssigned());
        as(officer, () -> ended(person, JANUARY.plusDays(90)));

        assertThat(assignments.staff(service))
                .extracting(one -> one.period().until())
                .containsExactly(JANUARY.plusDays(12));
    }

    @Test
    void anAssignmentThatHasNotBegunIsCancelled() throws Exception {
        ServiceId service = as(officer, () -> offer(bridge)).service();
        PersonId person = as(officer, () -> worker("Petr", "Kos", bridge));
        as(officer, () -> assignments.assign(service, person, JANUARY.plusDays(9)));

        assertThat(as(officer, () -> assignments.withdraw(service, person, JANUARY.plusDays(8))))
                .isInstanceOf(WithdrawalOutcome.Cancelled.class);
        assertThat(assignments.staff(service)).isEmpty();
        assertThat(as(officer, () -> assignments.withdraw(service, person, JANUARY.plusDays(8))))
                .isInstanceOf(WithdrawalOutcome.NotAssigned.class);
    }
}
