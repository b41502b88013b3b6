package eu.most;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Sees every error that the database reports to this process, and remembers whether one was about
 * room or permission to write. Made by the connection pool, therefore public.
 */
public final class WriteFailures implements SQLExceptionOverride {

    /**
     * Error writing a file (3), disk full (1021), error on write (1026), table read-only (1036),
     * table full (1114), server read-only (1290), read-only mode (1836).
     */
    private static final Set<Integer> NO_WRITING = Set.of(3, 1021, 1026, 1036, 1114, 1290, 1836);

    private static final AtomicBoolean SEEN = new AtomicBoolean();

    @java.lang.Override
    public Override adjudicate(SQLException error) {
        if (NO_WRITING.contains(error.getErrorCode())) {
            SEEN.set(true);
        }
        return Override.CONTINUE_EVICT;
    }

    /** Whether there was one since {@link #forget}. */
    static boolean seen() {
        return SEEN.get();
    }

    static void forget() {
        SEEN.set(false);
    }
}
