package eu.most.identity;

import java.time.Duration;

/** What came of a try to sign in. */
public sealed interface SignInOutcome {

    /**
     * The password was right.
     *
     * @param browser the token by which this browser is recognised at the next sign-in
     */
    record Admitted(SignedInPerson person, String browser) implements SignInOutcome {}

    /** Wrong name, wrong password, locked account: from outside all the same. */
    record Refused() implements SignInOutcome {}

    /** Too many tries; nothing was checked. */
    record TryLater(Duration in) implements SignInOutcome {}

    /** More sign-ins at once than this machine can check; nothing was checked. */
    record Busy() implements SignInOutcome {}
}
