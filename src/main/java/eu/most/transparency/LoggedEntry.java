package eu.most.transparency;

import java.util.UUID;

/**
 * An entry as the log keeps it.
 *
 * @param text its bytes
 */
public record LoggedEntry(long index, UUID subject, String text) {

    /** Whether it says exactly this. */
    public boolean says(LogEntry entry) {
        return text.equals(entry.text(index));
    }
}
