package eu.most.audit;

/** What a recomputation of the whole trail found. */
public sealed interface ChainCheck {

    /** Every entry is as it was written, and none is missing. */
    record Unbroken(long entries, String lastHash) implements ChainCheck {}

    /** The first entry that is missing or not as it was written. */
    record BrokenAt(long sequence) implements ChainCheck {}
}
