package eu.most.certificates;

import eu.most.transparency.LogEntry;
import eu.most.transparency.TransparencyLog;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The only way into a certificate's history: each entry is published, and goes into the
 * transparency log, in the same transaction, so that nothing happens to a certificate silently.
 */
@Component
class CertificateJournal {

    private final CertificateChangeRepository history;
    private final TransparencyLog log;
    private final ApplicationEventPublisher events;
    private final EntityManager entityManager;

    CertificateJournal(
            CertificateChangeRepository history,
            TransparencyLog log,
            ApplicationEventPublisher events,
            EntityManager entityManager) {
        this.history = history;
        this.log = log;
        this.events = events;
        this.entityManager = entityManager;
    }

    /** What happened to a certificate. */
    record Line(
            Certificate certificate,
            CertificateAct act,
            Instant at,
            CertificateChange.Words words) {

        private CertificateEvent event() {
            return new CertificateEvent(
                    act,
                    certificate.id(),
                    certificate.number(),
                    certificate.holder(),
                    certificate.module());
        }
    }

    /** Notes all that a transaction did to certificates; to be called once, as its last act. */
    @Transactional(propagation = Propagation.MANDATORY)
    void note(List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        lines.forEach(line -> events.publishEvent(line.event()));
        List<LogEntry> entries = lines.stream().map(this::enter).toList();
        // Rows are locked before the end of the log by everybody, so nobody waits in a circle.
        entityManager.flush();
        log.append(entries);
    }

    private LogEntry enter(Line line) {
        CertificateChange change =
                new CertificateChange(line.certificate(), line.act(), line.at(), line.words());
        return history.save(change).logEntry(line.certificate());
    }
}
