package eu.most.signing;

/** What a look at the seal of a PDF found. */
public sealed interface SealFinding {

    /** Not one byte differs since we sealed it. */
    record Unbroken(SealKeyId key, boolean demonstration) implements SealFinding {}

    /** It carries a seal that says it is ours, and does not fit the file any more. */
    record Changed(Change change) implements SealFinding {}

    /**
     * It is signed, but not by us. {@code signer}: as {@link SignerName} shows it; may be empty.
     */
    record Foreign(String signer) implements SealFinding {}

    /** There is no seal that could be read: never a reason to trust. */
    record Unsealed() implements SealFinding {}

    /** In which way a file differs from what was sealed. */
    enum Change {
        /** Bytes under the seal are not those that were sealed. */
        ALTERED,
        /** Something was added before, after or beside what the seal covers. */
        ADDED_TO,
        /** The seal itself was damaged. */
        SEAL_DAMAGED
    }
}
