package eu.most.certificates;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Notes each certificate whose last day has passed, once, and publishes it, so that services are
 * judged anew.
 */
@Component
class CertificateExpiry {

    private static final int BATCH = 100;

    private final CertificateRepository certificates;
    private final CertificateJournal journal;
    private final TransactionOperations transactions;
    private final Clock clock;

    CertificateExpiry(
            CertificateRepository certificates,
            CertificateJournal journal,
            TransactionOperations transactions,
            Clock clock) {
        this.certificates = certificates;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Works off everything that is due, in batches of 100, each in its own transaction. */
    void noteExpired() {
        int noted;
        do {
            noted = transactions.execute(_ -> noteBatch());
        } while (noted == BATCH);
    }

    private int noteBatch() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        List<Certificate> due =
                certificates.findByValidUntilBeforeAndExpiredAtIsNull(today, Limit.of(BATCH));
        List<CertificateJournal.Line> lines = new ArrayList<>();
        for (Certificate certificate : due) {
            if (certificate.expire(now, today)) {
                certificates.save(certificate);
                lines.add(
                        new CertificateJournal.Line(
                                certificate,
                                CertificateAct.EXPIRED,
                                now,
                                CertificateChange.Words.NONE));
            }
        }
        journal.note(lines);
        return due.size();
    }
}
