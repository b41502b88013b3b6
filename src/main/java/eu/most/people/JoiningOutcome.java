package eu.most.people;

import eu.most.kernel.PersonId;
import java.time.Duration;

/** What came of employing the person whose code was entered. */
public sealed interface JoiningOutcome {

    record Joined(PersonId person) implements JoiningOutcome {}

    /** The person already works there on that day; the code stays good. */
    record AlreadyEmployed() implements JoiningOutcome {}

    /** The code is mistyped. */
    record NotACode() implements JoiningOutcome {}

    /** Nobody's code, or used, withdrawn or too old: which of these is not told. */
    record NotGood() implements JoiningOutcome {}

    /** It is the actor's own code. */
    record OneSelf() implements JoiningOutcome {}

    /** After too many codes that were not good. */
    record TryLater(Duration in) implements JoiningOutcome {}
}
