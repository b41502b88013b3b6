package eu.most.kernel;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Runs work in a transaction, and once more where another transaction got in its way: a deadlock
 * (MariaDB's error 1213), a lock not had in time (1205), a row changed since it was read (1020), or
 * a row of the same unique key that is there now (1062). The work reads before it writes, so the
 * next try finds what the other one left. At most {@value #TRIES} tries, with a random pause
 * between them.
 *
 * <p>Inside a transaction of the caller the work runs once, in that transaction: only who began it
 * can begin it again.
 *
 * @see "src/docs/decisions/0054-an-act-that-was-overtaken-begins-again.md"
 */
public class RetryOnConflict {

    private static final int TRIES = 9;
    private static final Duration LONGEST_FIRST_PAUSE = Duration.ofMillis(20);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);
    private static final Set<Integer> CONFLICTS = Set.of(1213, 1205, 1020, 1062);

    private final TransactionOperations transactions;

    public RetryOnConflict(TransactionOperations transactions) {
        this.transactions = transactions;
    }

    /** The outcome of the work, committed when this returns. */
    public <T> T inTransaction(Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return work.get();
        }
        return repeated(() -> transactions.execute(status -> work.get()));
    }

    /** Does the work, which is committed when this returns. */
    public void inTransaction(Runnable work) {
        inTransaction(() -> {
            work.run();
            return true;
        });
    }

    /** Work that begins and commits a transaction of its own. */
    @FunctionalInterface
    public interface OwnTransaction<T extends @Nullable Object, E extends Throwable> {

        T run() throws E;
    }

    /**
     * The outcome of work that begins its own transaction: the same tries and pauses, for callers
     * that are not inside a transaction.
     */
    public static <T extends @Nullable Object, E extends Throwable> T repeated(
            OwnTransaction<T, E> work) throws E {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.run();
            } catch (RuntimeException e) {
                if (attempt == TRIES || !isConflict(e)) {
                    throw e;
                }
                pauseAfter(attempt);
            }
        }
    }

    /** Also as Hibernate says it, where nobody translated it, as at the end of a transaction. */
    private static boolean isConflict(RuntimeException e) {
        if (e instanceof TransientDataAccessException || e instanceof OptimisticLockException) {
            return true;
        }
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException error && CONFLICTS.contains(error.getErrorCode())) {
                return true;
            }
        }
        return false;
    }

    private static void pauseAfter(int attempt) {
        try {
            long longest =
                    Math.min(
                            LONGEST_FIRST_PAUSE.toMillis() << (attempt - 1),
                            LONGEST_PAUSE.toMillis());
            TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextLong(1, longest));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted between two tries", e);
        }
    }
}
