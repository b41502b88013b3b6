package eu.most.backlog;

import eu.most.kernel.PersonId;
import eu.most.kernel.RetryOnConflict;
import eu.most.notifications.Notice;
import eu.most.notifications.Notifications;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Notes each failure of a listener: why, and when to try again. What cannot be noted, as without a
 * database, is kept in memory until it can be.
 */
@Component
class FailureJournal {

    private static final Logger LOG = LoggerFactory.getLogger(FailureJournal.class);

    private final WaitingWork waiting;
    private final Notifications notifications;
    private final Pauses pauses;
    private final RetryOnConflict retry;
    private final Queue<Failure> unwritten = new ConcurrentLinkedQueue<>();

    FailureJournal(
            WaitingWork waiting,
            Notifications notifications,
            BacklogSettings settings,
            RetryOnConflict retry) {
        this.waiting = waiting;
        this.notifications = notifications;
        this.pauses = settings.pauses();
        this.retry = retry;
    }

    private record Failure(UUID publication, Reason reason) {}

    /** Never throws what would hide the failure itself. */
    void note(UUID publication, Reason reason) {
        Failure failure = new Failure(publication, reason);
        try {
            write(failure);
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("the failure of {} is noted later: {}", publication, e.toString());
            unwritten.add(failure);
        }
    }

    /** Notes what could not be noted before. */
    void writeDown() {
        for (Failure next = unwritten.peek(); next != null; next = unwritten.peek()) {
            write(next);
            unwritten.remove(next);
        }
    }

    private void write(Failure failure) {
        retry.inTransaction(() -> {
            Reason reason = failure.reason();
            boolean news = waiting.noteFailure(failure.publication(), reason, pauses);
            if (news && reason.concerned().isPresent()) {
                tell(reason.concerned().get(), reason.notice().orElseThrow());
            }
        });
    }

    private void tell(PersonId person, Notice notice) {
        notifications.send(person, notice);
    }
}
