package eu.most.preservation;

import eu.most.certificates.CertificateAct;
import eu.most.certificates.CertificateEvent;
import eu.most.certificates.files.CertificateErased;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Puts each certificate on the list of files to preserve, in the transaction that issues it, and
 * takes it off in the one that erases its holder. Its turn does not come at once, because whoever
 * issues many at a time has better use for the machine.
 */
@Component
class PreservationFromIssue {

    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final PreservationTable table;
    private final Clock clock;

    PreservationFromIssue(PreservationTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    @EventListener
    void on(CertificateEvent event) {
        if (event.act() == CertificateAct.ISSUED) {
            table.enter(event.certificate(), clock.instant().plus(PAUSE));
        }
    }

    @EventListener
    void on(CertificateErased erased) {
        table.forget(erased.certificate());
    }
}
