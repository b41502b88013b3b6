package eu.most.identity;

/** What came of a change to an account. */
public sealed interface ChangeOutcome {

    record Changed() implements ChangeOutcome {}

    /** Nobody gives a role to themselves. */
    record OneSelf() implements ChangeOutcome {}

    /** There would be no administrator left who can sign in. */
    record LastAdministrator() implements ChangeOutcome {}
}
