package eu.most.identity;

/** What came of {@link OpenAccount}. */
public sealed interface OpenOutcome {

    record Opened(AccountId account) implements OpenOutcome {}

    /** Somebody else has this user name. */
    record UserNameTaken() implements OpenOutcome {}

    /** One person has one account. */
    record PersonHasAccount(AccountId account) implements OpenOutcome {}

    record PasswordRefused(PasswordRules.Objection objection) implements OpenOutcome {}
}
