package eu.most.people;

/** What became of the wish to merge two records of one person. */
public sealed interface MergeOutcome {

    record Merged() implements MergeOutcome {}

    /** One of them is the actor's own; somebody else has to say that it is the same person. */
    record OneSelf() implements MergeOutcome {}

    record SameRecord() implements MergeOutcome {}

    /** One of them is not there, or no longer: erased, or merged already. */
    record Gone() implements MergeOutcome {}

    /** With both somebody can sign in: which account is to stay, an administrator decides first. */
    record BothSignIn(String userName, String otherUserName) implements MergeOutcome {}

    /** Only with the record that would go somebody can sign in; it has to be the one that stays. */
    record AccountWouldGo(String userName) implements MergeOutcome {}
}
