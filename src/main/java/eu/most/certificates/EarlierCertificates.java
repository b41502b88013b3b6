package eu.most.certificates;

import eu.most.kernel.StartUpTask;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes down what certificates are found by that were issued before that was kept. An installation
 * goes through this once.
 */
@Component
class EarlierCertificates implements StartUpTask {

    private static final int AT_ONCE = 500;

    private final CertificateRepository certificates;
    private final TransactionOperations transactions;

    EarlierCertificates(CertificateRepository certificates, TransactionOperations transactions) {
        this.certificates = certificates;
        this.transactions = transactions;
    }

    @Override
    public void prepare() {
        StartUpTask.inPortions(transactions, this::write);
    }

    private boolean write() {
        List<Certificate> found = certificates.findBySearchTextIsNull(Limit.of(AT_ONCE));
        found.forEach(Certificate::writeSearchText);
        return !found.isEmpty();
    }
}
