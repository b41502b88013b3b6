package eu.most.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class RetryOnConflictTest {

    private final AtomicInteger tries = new AtomicInteger();
    private final RetryOnConflict retry =
            new RetryOnConflict(TransactionOperations.withoutTransaction());

    @ParameterizedTest
    @ValueSource(ints = {1213, 1205, 1020, 1062})
    void whoWasOvertakenTriesAgain(int error) {
        assertThat(failing(1, refusal(error))).isEqualTo(2);
    }

    @Test
    void whoHeldAnOldRowTriesAgain() {
        assertThat(failing(2, new OptimisticLockingFailureException("old"))).isEqualTo(3);
    }

    @Test
    void soDoesWhoReadsItInHibernatesWords() {
        assertThat(failing(1, new OptimisticLockException("old"))).isEqualTo(2);
        SQLException changed = new SQLException("changed", "HY000", 1020);
        assertThat(failing(3, new PersistenceException(new BatchUpdateException(changed))))
                .isEqualTo(4);
    }

    @Test
    void whatIsWrongEachTimeIsTriedOnce() {
        RuntimeException missingParent = refusal(1452);
        assertThatThrownBy(() -> failing(9, missingParent)).isSameAs(missingParent);
        assertThat(tries).hasValue(1);
    }

    @Test
    void nobodyTriesForEver() {
        RuntimeException deadlock = refusal(1213);
        assertThatThrownBy(() -> failing(Integer.MAX_VALUE, deadlock)).isSameAs(deadlock);
        assertThat(tries).hasValue(9);
    }

    @Test
    void insideTheCallersTransactionTheWorkRunsOnce() {
        RuntimeException deadlock = refusal(1213);
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            assertThatThrownBy(() -> failing(1, deadlock)).isSameAs(deadlock);
            assertThat(tries).hasValue(1);
        } finally {
            TransactionSynchronizationManager.setActualTransactionActive(false);
        }
    }

    private int failing(int times, RuntimeException failure) {
        return retry.inTransaction(() -> {
            if (tries.incrementAndGet() <= times) {
                throw failure;
            }
            return tries.get();
        });
    }

    private static RuntimeException refusal(int error) {
        return new DataIntegrityViolationException(
                "refused", new SQLException("refused", "23000", error));
    }
}
