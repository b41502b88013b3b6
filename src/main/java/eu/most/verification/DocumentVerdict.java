package eu.most.verification;

/** What is said first about a file. */
public enum DocumentVerdict {
    /** Byte for byte the file in our register; what it is worth, its certificate's status says. */
    REGISTERED,
    /** In our register, but sealed with a key that was not to be trusted any more by then. */
    KEY_REVOKED,
    /** In our register, but sealed when the key was out of use or not yet in use. */
    KEY_OUT_OF_USE,
    /** Our seal is whole, yet this file is not in the register. Never a reason to trust. */
    NOT_REGISTERED,
    /** No certificate, but the protocol of a check that we sealed. */
    PROTOCOL,
    /** No certificate, but a letter about one that we sealed. */
    LETTER,
    /** No certificate, but a list of them that we sealed. */
    LIST,
    /**
     * Whole, but sealed with a key that was revoked later, and nothing proves that it was sealed
     * before.
     */
    KEY_NOT_TRUSTED,
    /** Ours and whole, but our register could not be asked what it is worth now. */
    STATUS_UNKNOWN,
    /** The same, and our last list names it as revoked or suspended. */
    LAST_KNOWN_WITHDRAWN,
    /** It carries our seal, and was altered or added to afterwards. */
    CHANGED,
    /** It carries a seal that cannot be read. */
    DAMAGED,
    /** Sealed by a key that is not and was not ours. */
    FOREIGN,
    /** A PDF that nobody sealed. */
    UNSEALED,
    CUT_OFF,
    ENCRYPTED,
    NOT_A_PDF,
    EMPTY
}
