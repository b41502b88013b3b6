package eu.most.people;

/** What became of the wish to erase a person. */
public sealed interface ErasureOutcome {

    /**
     * @param pseudonym what the person is called from now on
     */
    record Erased(String pseudonym) implements ErasureOutcome {}

    /** Nobody erases themselves: somebody has to answer for the act. */
    record OneSelf() implements ErasureOutcome {}

    record AlreadyErased() implements ErasureOutcome {}

    record NoSuchPerson() implements ErasureOutcome {}
}
