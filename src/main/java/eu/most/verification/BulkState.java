package eu.most.verification;

import eu.most.verification.BulkOutcome.Reason;
import java.time.Instant;

/** How far a check of many has come. */
public sealed interface BulkState {

    /** When everything about it is deleted. */
    Instant expiresAt();

    /**
     * It goes on.
     *
     * @param checked certificates so far
     * @param permille of the bytes that were handed in
     */
    record Running(int checked, int permille, Instant expiresAt) implements BulkState {}

    /**
     * All are checked.
     *
     * @param withoutCode lines of lists that held no code and were not checked
     * @param finishedAt when the register was last read
     * @param logSize entries of the transparency log at that time
     * @param logSignedAt when its state was signed
     */
    record Done(
            int checked,
            int withoutCode,
            Instant finishedAt,
            long logSize,
            Instant logSignedAt,
            Instant expiresAt)
            implements BulkState {}

    /** None of them was taken. */
    record Refused(Reason reason, Instant expiresAt) implements BulkState {}

    /** The node that had the files stopped: they have to be handed in again. */
    record Interrupted(Instant expiresAt) implements BulkState {}
}
