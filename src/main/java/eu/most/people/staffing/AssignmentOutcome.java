package eu.most.people.staffing;

import eu.most.kernel.ValidityPeriod;

/** What came of assigning a person to a service. */
public sealed interface AssignmentOutcome {

    record Assigned(ServiceAssignment assignment) implements AssignmentOutcome {}

    /** An officer, who judges services, does not put themselves on one. */
    record OneSelf() implements AssignmentOutcome {}

    /** The person delivers the service on that day or later already; nothing was changed. */
    record AlreadyAssigned(ValidityPeriod period) implements AssignmentOutcome {}

    /** On that day the person does not work for the organisation that offers the service. */
    record NotEmployedThere() implements AssignmentOutcome {}
}
