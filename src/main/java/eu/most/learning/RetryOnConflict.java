package eu.most.learning;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs work in a transaction, and once more where another transaction got in its way: a deadlock
 * (MariaDB's error 1213), a lock not had in time (1205), a row changed since it was read (1020), or
 * a row of the same unique key that is there now (1062). The work reads before it writes, so the
 * next try finds what the other one left. At most {@value #TRIES} tries, with a random pause
 * between them.
 *
 * <p>Inside a transaction of the caller the work runs once, in that transaction: only who began it
 * can begin it again.
 */
@Component
public class RetryOnConflict {

    static final int TRIES = 6;
    private static final Duration LONGEST_FIRST_PAUSE = Duration.ofMillis(20);
    private static final Set<Integer> CONFLICTS = Set.of(1213, 1205, 1020, 1062);

    private final TransactionTemplate transaction;

    RetryOnConflict(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
    }

    /** The outcome of the work, committed when this returns. */
    public <T> T inTransaction(Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return work.get();
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.execute(status -> work.get());
            } catch (DataAccessException e) {
                if (attempt == TRIES || !isConflict(e)) {
                    throw e;
                }
                pauseAfter(attempt);
            }
        }
    }

    private static boolean isConflict(DataAccessException e) {
        return e instanceof ConcurrencyFailureException
                || e instanceof TransientDataAccessException
                || NestedExceptionUtils.getMostSpecificCause(e) instanceof SQLException cause
                        && CONFLICTS.contains(cause.getErrorCode());
    }

    private static void pauseAfter(int attempt) {
        try {
            long longest = LONGEST_FIRST_PAUSE.toMillis() << (attempt - 1);
            TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextLong(1, longest));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted between two tries", e);
        }
    }
}
