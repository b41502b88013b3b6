package eu.most.backlog;

import eu.most.kernel.PersonId;
import eu.most.notifications.Notice;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Why work could not be done, in no language yet.
 *
 * @param key of the text that administrators read
 * @param arguments what the text mentions
 * @param concerned with whose record something is wrong
 * @param notice what that person is told
 */
record Reason(
        String key,
        Map<String, String> arguments,
        Optional<PersonId> concerned,
        Optional<Notice> notice) {

    /** The server ended, or lost its database, while it was at it. */
    static final Reason LEFT_BEHIND = of("backlog.reason.left-behind");

    private static final Reason DATABASE = of("backlog.reason.database");
    private static final Reason PROGRAM = of("backlog.reason.program");

    /** Whether further tries are in vain until somebody mends something. */
    boolean needsAPerson() {
        return notice.isPresent();
    }

    static Reason of(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof NeedsAPerson person) {
                Notice notice = person.notice();
                return new Reason(
                        notice.key() + ".reason",
                        notice.arguments(),
                        person.concerned(),
                        Optional.of(notice));
            }
            if (cause instanceof DataAccessException || cause instanceof TransactionException) {
                return DATABASE;
            }
        }
        return PROGRAM;
    }

    private static Reason of(String key) {
        return new Reason(key, Map.of(), Optional.empty(), Optional.empty());
    }
}
