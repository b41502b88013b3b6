package eu.most.people;

/** What came of employing a person. */
public sealed interface EmploymentOutcome {

    /** The employment that is there now. */
    EmploymentId employment();

    record Begun(EmploymentId employment) implements EmploymentOutcome {}

    /** The person already works there on that day; nothing was changed. */
    record AlreadyEmployed(EmploymentId employment) implements EmploymentOutcome {}
}
