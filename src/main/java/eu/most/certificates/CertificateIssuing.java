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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
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
        return together(List.of(completion)).getFirst();
    }

    /**
     * The same for several completions, of one holder each: all or none. They are drawn side by
     * side, and take one turn at numbers and log, which is much quicker than one after the other.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    List<IssueOutcome> together(List<CompletionId> completions) {
        Instant now = clock.instant();
        numbering.lock(yearOf(now));
        List<Draft> drafts = new ArrayList<>();
        List<IssueOutcome> outcomes = new ArrayList<>();
        for (CompletionId completion : completions) {
            outcomes.add(begin(completion, now, drafts));
        }
        enter(drafts, now);
        return outcomes;
    }

    private IssueOutcome begin(CompletionId completion, Instant now, List<Draft> drafts) {
        Optional<Certificate> existing =
                certificates.findFirstByCompletionOrderByEditionDesc(completion.value());
        if (existing.isPresent()) {
            return new IssueOutcome.AlreadyIssued(existing.get().number());
        }
        Optional<CompletionDetails> details = completions.find(completion);
        if (details.isEmpty()) {
            return new IssueOutcome.NoSuchCompletion(completion);
        }
        Draft draft = draft(firstOf(details.get()), now);
        drafts.add(draft);
        return new IssueOutcome.Issued(draft.number());
    }

    private Issue firstOf(CompletionDetails completion) {
        ModuleVersion version = catalogue.version(completion.version()).orElseThrow();
        PersonDetails holder = people.find(completion.person()).orElseThrow();
        Award award = award(completion, version, holder);
        @Nullable Certificate earlier =
                certificates
                        .findFirstByHolderAndModuleKeyOrderByIssuedAtDescIdDesc(
                                award.holder().value(), award.module().value())
                        .orElse(null);
        return new Issue(
                completion.id(),
                1,
                award,
                version,
                earlier,
                CertificateChange.Words.NONE,
                "certificates.notice.issued");
    }

    /**
     * Issues a certificate again under the name that its holder has in the registry today. All else
     * stays, its dates too; the certificate there was is superseded.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    ReissueOutcome reissue(ReissueCertificate command, PersonId officer) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        numbering.lock(yearOf(now));
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
        PersonDetails holder = people.find(earlier.holder()).orElseThrow();
        Award corrected = award.under(holder.displayName(), LatinForm.of(holder));
        if (corrected.equals(award)) {
            return new ReissueOutcome.NameIsRight(award.holderName(), award.holderInLatin());
        }
        Issue issue =
                new Issue(
                        earlier.completion(),
                        earlier.edition() + 1,
                        corrected,
                        catalogue.version(award.moduleVersion()).orElseThrow(),
                        earlier,
                        new CertificateChange.Words(officer, command.explanation()),
                        "certificates.notice.reissued");
        Draft draft = draft(issue, now);
        enter(List.of(draft), now);
        return new ReissueOutcome.Reissued(draft.number());
    }

    /**
     * What is to be issued.
     *
     * @param edition which certificate of the completion, counted from 1
     * @param earlier what it supersedes
     * @param notice key of what its holder is told
     */
    private record Issue(
            CompletionId completion,
            int edition,
            Award award,
            ModuleVersion version,
            @Nullable Certificate earlier,
            CertificateChange.Words words,
            String notice) {}

    /** The same with a number and a place in the status list, not yet printed. */
    private record Draft(
            CertificateId id,
            CertificateNumber number,
            VerificationCode code,
            Issue issue,
            Supplier<SealedDocument> print) {}

    private Draft draft(Issue issue, Instant now) {
        CertificateNumber number = numbering.next(yearOf(now));
        VerificationCode code = VerificationCode.random(random);
        CertificateId id = CertificateId.next();
        @Nullable Certificate earlier = issue.earlier();
        Supplier<SealedDocument> print =
                press.prepare(
                        number,
                        code,
                        issue.award(),
                        issue.version(),
                        earlier == null ? null : earlier.number(),
                        positions.take(id, number));
        return new Draft(id, number, code, issue, print);
    }

    /** Prints all of them, and enters them into the register and its history. */
    private void enter(List<Draft> drafts, Instant now) {
        List<SealedDocument> documents =
                drafts.parallelStream().map(draft -> draft.print().get()).toList();
        List<CertificateJournal.Line> lines = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Certificate certificate = enter(drafts.get(i), documents.get(i), now);
            lines.addAll(lines(certificate, drafts.get(i).issue(), now));
        }
        journal.note(lines);
    }

    private Certificate enter(Draft draft, SealedDocument document, Instant now) {
        Issue issue = draft.issue();
        Award award = issue.award();
        Certificate certificate =
                new Certificate(
                        draft.id(),
                        draft.number(),
                        draft.code(),
                        issue.completion(),
                        issue.edition(),
                        award,
                        issue.earlier() == null ? null : issue.earlier().id(),
                        document,
                        now);
        certificates.save(certificate);
        documents.save(new StoredDocument(certificate.id(), document));
        events.publishEvent(certificate.issued());
        notifications.send(
                award.holder(),
                new Notice(
                        issue.notice(),
                        Map.of("title", award.title(), "number", draft.number().value()),
                        "/certificates/" + draft.number()));
        return certificate;
    }

    /** The new certificate, and the end of the earlier one's time as the newest. */
    private List<CertificateJournal.Line> lines(Certificate certificate, Issue issue, Instant now) {
        CertificateChange.Words words = issue.words();
        @Nullable Certificate earlier = issue.earlier();
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

    private int yearOf(Instant now) {
        return LocalDate.ofInstant(now, clock.getZone()).getYear();
    }

    private Award award(CompletionDetails completion, ModuleVersion version, PersonDetails holder) {
        LanguageTag language = holder.language();
        ModuleTexts texts = version.texts(language);
        LocalDate day = LocalDate.ofInstant(completion.at(), clock.getZone());
        return new Award(
                holder.id(),
                holder.displayName(),
                LatinForm.of(holder),
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
