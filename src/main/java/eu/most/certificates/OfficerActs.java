package eu.most.certificates;

import eu.most.access.Actor;
import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.credentials.CertificateNumber;
import eu.most.kernel.PersonId;
import eu.most.notifications.Notice;
import eu.most.notifications.Notifications;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an accreditation officer does to a certificate. Each act has a reason, is told to the
 * holder, audited and logged; none deletes anything. Whoever is no officer is denied, and so is an
 * officer whose own certificate it is.
 *
 * @see "src/docs/decisions/0029-nobody-acts-on-their-own-standing.md"
 */
@Service
@Transactional
public class OfficerActs {

    private final CertificateRepository certificates;
    private final CertificateIssuing issuing;
    private final CertificateJournal journal;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Notifications notifications;
    private final Clock clock;

    OfficerActs(
            CertificateRepository certificates,
            CertificateIssuing issuing,
            CertificateJournal journal,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Notifications notifications,
            Clock clock) {
        this.certificates = certificates;
        this.issuing = issuing;
        this.journal = journal;
        this.currentActor = currentActor;
        this.events = events;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** Whether the actor is an accreditation officer. */
    public boolean areAllowed() {
        return currentActor.get().is(Role.ACCREDITOR);
    }

    /** Whether it is the actor's own certificate, with which another officer deals. */
    public boolean concernOneself(CertificateDetails certificate) {
        return certificate.award().holder().equals(currentActor.get().person());
    }

    /** Withdraws a certificate from now on, for ever. */
    public RevocationOutcome revoke(RevokeCertificate command) {
        Actor officer = currentActor.require(Role.ACCREDITOR);
        Optional<Certificate> found = ofSomebodyElse(command.number());
        if (found.isEmpty()) {
            return new RevocationOutcome.NoSuchCertificate();
        }
        Certificate certificate = found.get();
        if (certificate.revokedAt().isPresent()) {
            return new RevocationOutcome.AlreadyRevoked(certificate.revokedAt().get());
        }
        Instant now = clock.instant();
        done(
                certificate,
                certificate.revoke(now, command.reason()),
                CertificateChange.revoked(certificate.id(), now, officer.person(), command));
        return new RevocationOutcome.Revoked(certificate.number());
    }

    /** Takes a certificate's effect away until it is reinstated. */
    public SuspensionOutcome suspend(SuspendCertificate command) {
        Actor officer = currentActor.require(Role.ACCREDITOR);
        return change(
                command.number(),
                EnumSet.of(CertificateStatus.VALID, CertificateStatus.SUPERSEDED),
                certificate -> {
                    Instant now = clock.instant();
                    done(
                            certificate,
                            certificate.suspend(now),
                            CertificateChange.suspended(
                                    certificate.id(),
                                    now,
                                    officer.person(),
                                    command.explanation(),
                                    certificate.suspensions()));
                });
    }

    /** Ends the suspension of a certificate. */
    public SuspensionOutcome reinstate(ReinstateCertificate command) {
        Actor officer = currentActor.require(Role.ACCREDITOR);
        return change(
                command.number(),
                EnumSet.of(CertificateStatus.SUSPENDED),
                certificate ->
                        done(
                                certificate,
                                certificate.reinstate(),
                                CertificateChange.reinstated(
                                        certificate.id(),
                                        clock.instant(),
                                        officer.person(),
                                        command.explanation(),
                                        certificate.suspensions())));
    }

    private SuspensionOutcome change(
            CertificateNumber number, Set<CertificateStatus> from, Consumer<Certificate> act) {
        Optional<Certificate> found = ofSomebodyElse(number);
        if (found.isEmpty()) {
            return new SuspensionOutcome.NoSuchCertificate();
        }
        Certificate certificate = found.get();
        CertificateStatus status = statusOf(certificate);
        if (!from.contains(status)) {
            return new SuspensionOutcome.NotPossible(status);
        }
        act.accept(certificate);
        return new SuspensionOutcome.Done(certificate.number());
    }

    /** Issues a certificate again under the name that its holder has in the registry today. */
    public ReissueOutcome reissue(ReissueCertificate command) {
        Actor officer = currentActor.require(Role.ACCREDITOR);
        return issuing.reissue(command, officer.person());
    }

    private Optional<Certificate> ofSomebodyElse(CertificateNumber number) {
        Optional<Certificate> found = certificates.findByNumber(number.value());
        PersonId officer = currentActor.get().person();
        if (found.filter(certificate -> certificate.holder().equals(officer)).isPresent()) {
            throw new AccessDeniedException("an officer's own certificate");
        }
        return found;
    }

    private CertificateStatus statusOf(Certificate certificate) {
        return certificate.statusOn(LocalDate.now(clock));
    }

    private void done(Certificate certificate, CertificateEvent event, CertificateChange change) {
        certificates.save(certificate);
        events.publishEvent(event);
        notifications.send(
                certificate.holder(),
                new Notice(
                        "certificates.notice." + event.act(),
                        Map.of("number", certificate.number().value()),
                        "/" + CertificatePages.certificate(certificate.number())));
        journal.note(certificate, change);
    }
}
