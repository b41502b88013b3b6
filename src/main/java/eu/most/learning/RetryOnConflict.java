package eu.most.learning;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Tries what learners do again when another window or node was faster. */
@Component
class RetryOnConflict extends eu.most.kernel.RetryOnConflict {

    RetryOnConflict(TransactionOperations transactions) {
        super(transactions);
    }
}
