package eu.most.verification;

import java.util.List;

/** What came of checking many at once. */
public sealed interface BulkOutcome {

    /**
     * All of them, in the order in which they were handed in.
     *
     * @param withoutCode lines of lists that named nothing to check
     */
    record Checked(List<CheckedItem> items, int withoutCode) implements BulkOutcome {}

    /** None of them, because the pile as a whole cannot be taken. */
    record Refused(Reason reason) implements BulkOutcome {}

    /** Why a pile is not taken. */
    enum Reason {
        NOTHING,
        TOO_MANY,
        TOO_LARGE,
        /** An archive that unpacks to more than a hundred times its size. */
        SWELLS,
        UNREADABLE
    }
}
