package eu.most.certificates;

import eu.most.catalogue.Catalogue;
import eu.most.catalogue.ModuleTexts;
import eu.most.catalogue.ModuleVersion;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.PersonId;
import eu.most.kernel.ValidityPeriod;
import eu.most.learning.CompletionDetails;
import eu.most.learning.CompletionId;
import eu.most.learning.Completions;
import eu.most.notifications.Notice;
import eu.most.notifications.Notifications;
import eu.most.registry.People;
import eu.most.registry.PersonDetails;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Issues the one certificate of a completion: takes the facts of that day, numbers, draws, seals
 * and keeps it, all in one transaction. That it is one is carried by a unique constraint, not by
 * the look beforehand. A name that was wrong makes another edition of it.
 */
@Component
class CertificateIssuing {

    private final CertificateRepository certificates;
    private final StoredDocumentRepository documents;
    private final CertificateJournal journal;
    private final CertificateNumbering numbering;
    private final StatusPositions positions;
    private final CertificatePress press;
    private final Completions completions;
    private final Catalogue catalogue;
    private final People people;
    private final Notifications notifications;
    private final ApplicationEventPublisher events;
    private final CertificateSettings settings;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CertificateIssuing(
            CertificateRepository certificates,
            StoredDocumentRepository documents,
            CertificateJournal journal,
            CertificateNumbering numbering,
            StatusPositions positions,
            CertificatePress press,
            Completions completions,
            Catalogue catalogue,
            People people,
            Notifications notifications,
            ApplicationEventPublisher events,
            CertificateSettings settings,
            Clock clock) {
        this.certificates = certificates;
        this.documents = documents;
        this.journal = journal;
        this.numbering = numbering;
        this.positions = positions;
        this.press = press;
        this.completions = completions;
        this.catalogue = catalogue;
        this.people = people;
        this.notifications = notifications;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Issues the certificate of a completion, or says that it has one.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException if another issuer was faster
     *     by a moment; asking again gives {@link IssueOutcome.AlreadyIssued}
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    IssueOutcome issue(CompletionId completion) {
        Instant now = clock.instant();
        int year = LocalDate.ofInstant(now, clock.getZone()).getYear();
        numbering.lock(year);
        Optional<Certificate> existing =
                certificates.findFirstByCompletionOrderByEditionDesc(completion.value());
        if (existing.isPresent()) {
            return new IssueOutcome.AlreadyIssued(existing.get().number());
        }
        return completions
                .find(completion)
                .<IssueOutcome>map(
                        details -> new IssueOutcome.Issued(issue(details, now, year).number()))
                .orElseGet(() -> new IssueOutcome.NoSuchCompletion(completion));
    }

    private Certificate issue(CompletionDetails completion, Instant now, int year) {
        ModuleVersion version = catalogue.version(completion.version()).orElseThrow();
        PersonDetails holder = people.find(completion.person()).orElseThrow();
        Award award = award(completion, version, holder);
        @Nullable Certificate earlier =
                certificates
                        .findFirstByHolderAndModuleKeyOrderByIssuedAtDescIdDesc(
                                award.holder().value(), award.module().value())
                        .orElse(null);
        CertificateChange.Words words = CertificateChange.Words.NONE;
        Issue issue = new Issue(completion.id(), 1, award, earlier, words);
        return issue(issue, version, "certificates.notice.issued", now, year);
    }

    /**
     * Issues a certificate again under the name that its holder has in the registry today. All else
     * stays, its dates too; the certificate there was is superseded.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    ReissueOutcome reissue(ReissueCertificate command, PersonId officer) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        numbering.lock(today.getYear());
        Optional<Certificate> found = certificates.findByNumber(command.number().value());
        if (found.isEmpty()) {
            return new ReissueOutcome.NoSuchCertificate();
        }
        Certificate earlier = found.get();
        CertificateStatus status = earlier.statusOn(today);
        if (status != CertificateStatus.VALID || earlier.isHolderErased()) {
            return new ReissueOutcome.NotPossible(status);
        }
        Award award = earlier.details().award();
        String name = people.find(earlier.holder()).orElseThrow().displayName();
        if (name.equals(award.holderName())) {
            return new ReissueOutcome.NameIsRight(name);
        }
        Issue issue =
                new Issue(
                        earlier.completion(),
                        earlier.edition() + 1,
                        award.under(name),
                        earlier,
                        new CertificateChange.Words(officer, command.explanation()));
        ModuleVersion version = catalogue.version(award.moduleVersion()).orElseThrow();
        Certificate again =
                issue(issue, version, "certificates.notice.reissued", now, today.getYear());
        return new ReissueOutcome.Reissued(again.number());
    }

    /**
     * What is to be issued.
     *
     * @param edition which certificate of the completion, counted from 1
     * @param earlier what it supersedes
     */
    private record Issue(
            CompletionId completion,
            int edition,
            Award award,
            @Nullable Certificate earlier,
            CertificateChange.Words words) {}

    private Certificate issue(
            Issue issue, ModuleVersion version, String notice, Instant now, int year) {
        Award award = issue.award();
        @Nullable Certificate earlier = issue.earlier();
        CertificateNumber number = numbering.next(year);
        VerificationCode code = VerificationCode.random(random);
        CertificateId id = CertificateId.next();
        SealedDocument document =
                press.print(
                        number,
                        code,
                        award,
                        version,
                        earlier == null ? null : earlier.number(),
                        positions.take(id, number));
        Certificate certificate =
                new Certificate(
                        id,
                        number,
                        code,
                        issue.completion(),
                        issue.edition(),
                        award,
                        earlier == null ? null : earlier.id(),
                        document,
                        now);
        certificates.save(certificate);
        documents.save(new StoredDocument(certificate.id(), document));
        events.publishEvent(certificate.issued());
        notifications.send(
                award.holder(),
                new Notice(
                        notice,
                        Map.of("title", award.title(), "number", number.value()),
                        "/certificates/" + number));
        journal.note(lines(certificate, earlier, issue.words(), now));
        return certificate;
    }

    /** The new certificate, and the end of the earlier one's time as the newest. */
    private List<CertificateJournal.Line> lines(
            Certificate certificate,
            @Nullable Certificate earlier,
            CertificateChange.Words words,
            Instant now) {
        CertificateJournal.Line issued =
                new CertificateJournal.Line(
                        certificate, CertificateChange.issued(certificate.id(), now, words));
        if (earlier == null) {
            return List.of(issued);
        }
        events.publishEvent(earlier.supersede(now));
        certificates.save(earlier);
        return List.of(
                issued,
                new CertificateJournal.Line(
                        earlier, CertificateChange.superseded(earlier.id(), now, words)));
    }

    private Award award(CompletionDetails completion, ModuleVersion version, PersonDetails holder) {
        LanguageTag language = holder.language();
        ModuleTexts texts = version.texts(language);
        LocalDate day = LocalDate.ofInstant(completion.at(), clock.getZone());
        return new Award(
                holder.id(),
                holder.displayName(),
                version.key(),
                version.id(),
                texts.title(),
                language,
                version.hours(),
                holder.sector(),
                version.joint(),
                settings.issuer(),
                new ValidityPeriod(day, day.plusMonths(version.validityMonths()).minusDays(1)));
    }
}
