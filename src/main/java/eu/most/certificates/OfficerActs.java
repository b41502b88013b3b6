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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
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
    private final Notifications notifications;
    private final Clock clock;

    OfficerActs(
            CertificateRepository certificates,
            CertificateIssuing issuing,
            CertificateJournal journal,
            CurrentActor currentActor,
            Notifications notifications,
            Clock clock) {
        this.certificates = certificates;
        this.issuing = issuing;
        this.journal = journal;
        this.currentActor = currentActor;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** Whether the actor is an accreditation officer. */
    public boolean areAllowed() {
        return currentActor.get().is(Role.ACCREDITOR);
    }

    /** Withdraws a certificate from now on, for ever. */
    public ActOutcome revoke(
            CertificateNumber number, RevocationReason reason, Explanation explanation) {
        return change(
                number,
                OfficerAct.REVOKE,
                CertificateAct.REVOKED,
                explanation,
                (certificate, now) -> certificate.revoke(now, reason));
    }

    /** Takes a certificate's effect away until it is reinstated. */
    public ActOutcome suspend(CertificateNumber number, Explanation explanation) {
        return change(
                number,
                OfficerAct.SUSPEND,
                CertificateAct.SUSPENDED,
                explanation,
                Certificate::suspend);
    }

    /** Ends the suspension of a certificate. */
    public ActOutcome reinstate(CertificateNumber number, Explanation explanation) {
        return change(
                number,
                OfficerAct.REINSTATE,
                CertificateAct.REINSTATED,
                explanation,
                (certificate, _) -> certificate.reinstate());
    }

    /** Issues a certificate again under the name that its holder has in the registry today. */
    public ReissueOutcome reissue(CertificateNumber number, Explanation explanation) {
        Actor officer = currentActor.require(Role.ACCREDITOR);
        return issuing.reissue(number, officer.person(), explanation);
    }

    private ActOutcome change(
            CertificateNumber number,
            OfficerAct wanted,
            CertificateAct done,
            Explanation explanation,
            BiConsumer<Certificate, Instant> change) {
        PersonId officer = currentActor.require(Role.ACCREDITOR).person();
        Optional<Certificate> found = certificates.findByNumber(number.value());
        if (found.isEmpty()) {
            return new ActOutcome.NoSuchCertificate();
        }
        Certificate certificate = found.get();
        if (certificate.holder().equals(officer)) {
            throw new AccessDeniedException("an officer's own certificate");
        }
        CertificateDetails details = certificate.details();
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        if (!details.allows(wanted, today)) {
            return new ActOutcome.NotPossible(details.statusOn(today));
        }
        change.accept(certificate, now);
        certificates.save(certificate);
        notifications.send(
                certificate.holder(),
                new Notice(
                        "certificates.notice." + done.word(),
                        Map.of("number", number.value()),
                        "/" + CertificatePages.certificate(number)));
        journal.note(
                List.of(
                        new CertificateJournal.Line(
                                certificate,
                                done,
                                now,
                                new CertificateChange.Words(officer, explanation.words()))));
        return new ActOutcome.Done(number);
    }
}
