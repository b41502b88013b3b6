package eu.most.verification;

/** What came of handing in many at once. */
public sealed interface BulkStart {

    /** It goes on under this name. */
    record Started(BulkCheckId id) implements BulkStart {}

    /** This node has enough to do, or whoever asks has enough of it going on already. */
    record Busy() implements BulkStart {}
}
