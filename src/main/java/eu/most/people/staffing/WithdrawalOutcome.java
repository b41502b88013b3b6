package eu.most.people.staffing;

import java.time.LocalDate;

/** What came of withdrawing a person from a service. */
public sealed interface WithdrawalOutcome {

    /** {@code lastDay} is the last day on which the person delivers the service. */
    record Withdrawn(LocalDate lastDay) implements WithdrawalOutcome {}

    /** The assignment was still to begin and is cancelled. */
    record Cancelled() implements WithdrawalOutcome {}

    /** The person does not deliver this service then; nothing was changed. */
    record NotAssigned() implements WithdrawalOutcome {}
}
