package eu.most.certificates;

import eu.most.transparency.LogEntry;
import eu.most.transparency.TransparencyLog;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The only way into a certificate's history: each entry goes into the transparency log in the same
 * transaction, so that nothing happens to a certificate silently.
 */
@Component
class CertificateJournal {

    private final CertificateChangeRepository history;
    private final TransparencyLog log;
    private final EntityManager entityManager;

    CertificateJournal(
            CertificateChangeRepository history, TransparencyLog log, EntityManager entityManager) {
        this.history = history;
        this.log = log;
        this.entityManager = entityManager;
    }

    /** What happened, and to which certificate. */
    record Line(Certificate certificate, CertificateChange change) {

        private LogEntry logEntry() {
            return change.logEntry(certificate);
        }
    }

    /** Notes all that a transaction did to certificates; to be called once, as its last act. */
    @Transactional(propagation = Propagation.MANDATORY)
    void note(List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        lines.forEach(line -> history.save(line.change()));
        // Rows are locked before the end of the log by everybody, so nobody waits in a circle.
        entityManager.flush();
        log.append(lines.stream().map(Line::logEntry).toList());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void note(Certificate certificate, CertificateChange change) {
        note(List.of(new Line(certificate, change)));
    }
}
