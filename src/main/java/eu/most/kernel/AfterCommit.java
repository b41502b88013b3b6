package eu.most.kernel;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What a node does once a transaction is committed, and forgets if the node dies before. */
public final class AfterCommit {

    private AfterCommit() {}

    /**
     * Does it after the current transaction's commit, not at all if that fails.
     *
     * @throws IllegalStateException if there is no transaction
     */
    public static void run(Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        work.run();
                    }
                });
    }
}
