package eu.most.uikit;

import eu.most.kernel.TimeOrderedUuid;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * A failure as the log knows it: with a reference that the reader can pass on, and whether it was
 * the storing that failed, so that trying again makes sense.
 *
 * @param reference eight characters, such as {@code 5B8E-20F1}
 */
record FailureReport(String reference, boolean notStored) {

    private static final Logger LOG = LoggerFactory.getLogger(FailureReport.class);
    private static final int DEPTH = 20;

    /** Writes the failure into the log under a fresh reference. */
    static FailureReport log(Throwable failure) {
        String random = TimeOrderedUuid.next().toString().toUpperCase(Locale.ROOT);
        FailureReport report =
                new FailureReport(
                        random.substring(24, 28) + "-" + random.substring(28, 32),
                        isAboutStoring(failure));
        LOG.error("failure {}", report.reference(), failure);
        return report;
    }

    private static boolean isAboutStoring(Throwable failure) {
        Throwable cause = failure;
        for (int i = 0; cause != null && i < DEPTH; i++) {
            if (cause instanceof DataAccessException || cause instanceof TransactionException) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
