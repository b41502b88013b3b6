package eu.most.certificates;

import eu.most.access.AsSystem;
import eu.most.certificates.files.CertificateErased;
import eu.most.certificates.files.StoredFiles;
import eu.most.people.PersonErased;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Forgets the holder of certificates once the registry has erased them. Number, hash and status
 * stay, so that a copy in circulation can still be told from a forgery; the stored PDF and the
 * officers' words, which name the person, go.
 *
 * @see "src/docs/decisions/0022-erasure-keeps-what-others-rely-on.md"
 */
@Component
@AsSystem("erasure")
class HolderErasure {

    private final CertificateRepository certificates;
    private final StoredFiles files;
    private final CertificateChangeRepository history;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HolderErasure(
            CertificateRepository certificates,
            StoredFiles files,
            CertificateChangeRepository history,
            ApplicationEventPublisher events,
            Clock clock) {
        this.certificates = certificates;
        this.files = files;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(PersonErased event) {
        List<Certificate> held = certificates.findByHolderIn(List.of(event.person().value()));
        for (Certificate certificate : held) {
            certificate.eraseHolder(event.pseudonym(), clock.instant());
            certificates.save(certificate);
            files.forget(certificate.id());
            history.forgetWords(certificate.id().value());
            events.publishEvent(new CertificateErased(certificate.id()));
        }
    }
}
