package eu.most.certificates;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
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
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;
    private final Clock clock;

    CertificateExpiry(
            CertificateRepository certificates,
            CertificateJournal journal,
            ApplicationEventPublisher events,
            TransactionOperations transactions,
            Clock clock) {
        this.certificates = certificates;
        this.journal = journal;
        this.events = events;
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
            certificate
                    .expire(now, today)
                    .ifPresent(expired -> {
                        certificates.save(certificate);
                        lines.add(
                                new CertificateJournal.Line(
                                        certificate,
                                        CertificateChange.expired(certificate.id(), now)));
                        events.publishEvent(expired);
                    });
        }
        journal.note(lines);
        return due.size();
    }
}
