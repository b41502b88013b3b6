package eu.most.certificates;

import eu.most.catalogue.Catalogue;
import eu.most.catalogue.ModuleTexts;
import eu.most.catalogue.ModuleVersion;
import eu.most.kernel.LanguageTag;
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
 * the look beforehand.
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
        Optional<Certificate> existing = certificates.findByCompletion(completion.value());
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
                        completion.id(),
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
                        "certificates.notice.issued",
                        Map.of("title", award.title(), "number", number.value()),
                        "/certificates/" + number));
        journal.note(lines(certificate, earlier, now));
        return certificate;
    }

    /** The new certificate, and the end of the earlier one's time as the newest. */
    private List<CertificateJournal.Line> lines(
            Certificate certificate, @Nullable Certificate earlier, Instant now) {
        CertificateJournal.Line issued =
                new CertificateJournal.Line(
                        certificate, CertificateChange.issued(certificate.id(), now));
        if (earlier == null) {
            return List.of(issued);
        }
        events.publishEvent(earlier.supersede(now));
        certificates.save(earlier);
        return List.of(
                issued,
                new CertificateJournal.Line(
                        earlier, CertificateChange.superseded(earlier.id(), now)));
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
