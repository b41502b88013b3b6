package eu.most.kernel;

import java.util.function.BooleanSupplier;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Work that has to be done before the first visitor comes in, at each start of a node. A failure
 * ends the start. Order several with {@code @Order}.
 */
public interface StartUpTask {

    void prepare();

    /**
     * Does a long piece of such work in portions, each in a transaction of its own, so that a start
     * that breaks off goes on where it was.
     *
     * @param portion does the next part; false when nothing was left
     */
    static void inPortions(TransactionOperations transactions, BooleanSupplier portion) {
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transactions.execute(_ -> portion.getAsBoolean()));
        }
    }
}
