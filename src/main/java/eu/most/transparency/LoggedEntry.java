package eu.most.transparency;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/**
 * An entry as the log keeps it.
 *
 * @param content its bytes
 * @param hash of these as a leaf of the tree
 * @param subject our own id of what happened
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record LoggedEntry(long index, byte[] content, byte[] hash, UUID subject) {

    String text() {
        return new String(content, StandardCharsets.US_ASCII);
    }

    Object[] row() {
        return new Object[] {index, content, hash, subject.toString()};
    }

    /** Whether it says exactly this. */
    public boolean says(LogEntry entry) {
        return Arrays.equals(content, entry.content(index));
    }
}
