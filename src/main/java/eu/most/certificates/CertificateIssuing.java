package eu.most.certificates;

import eu.most.catalogue.Catalogue;
import eu.most.catalogue.ModuleVersion;
import eu.most.certificates.files.SealedDocument;
import eu.most.certificates.files.StoredFiles;
import eu.most.credentials.CertificateId;
import eu.most.credentials.CertificateNumber;
import eu.most.credentials.StatusPosition;
import eu.most.credentials.VerificationCode;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.PersonId;
import eu.most.learning.CompletionId;
import eu.most.notifications.Notice;
import eu.most.notifications.Notifications;
import eu.most.people.People;
import eu.most.people.PersonDetails;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
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
    private final StoredFiles files;
    private final CertificateJournal journal;
    private final CertificateNumbering numbering;
    private final StatusPositions positions;
    private final CertificateRenderer renderer;
    private final FirstIssues firstIssues;
    private final Catalogue catalogue;
    private final People people;
    private final Notifications notifications;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CertificateIssuing(
            CertificateRepository certificates,
            StoredFiles files,
            CertificateJournal journal,
            CertificateNumbering numbering,
            StatusPositions positions,
            CertificateRenderer renderer,
            FirstIssues firstIssues,
            Catalogue catalogue,
            People people,
            Notifications notifications,
            Clock clock) {
        this.certificates = certificates;
        this.files = files;
        this.journal = journal;
        this.numbering = numbering;
        this.positions = positions;
        this.renderer = renderer;
        this.firstIssues = firstIssues;
        this.catalogue = catalogue;
        this.people = people;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** Issues the certificate of a completion, or says that it has one. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    IssueOutcome issue(CompletionId completion) {
        return together(List.of(completion)).getFirst();
    }

    /**
     * The same for several completions, of one holder each: all or none. They are looked up
     * together and drawn side by side, and take one turn at numbers and log, which is much quicker
     * than one after the other.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    List<IssueOutcome> together(List<CompletionId> completions) {
        Instant now = clock.instant();
        numbering.lock(yearOf(now));
        Map<CompletionId, IssueOutcome> outcomes = issuedAlready(completions);
        List<CompletionId> open =
                completions.stream().filter(each -> !outcomes.containsKey(each)).toList();
        Map<Boolean, List<Issue>> issues =
                firstIssues.of(open).stream()
                        .collect(Collectors.partitioningBy(each -> each.award().nameCanBeDrawn()));
        for (Issue issue : issues.getOrDefault(false, List.of())) {
            Award award = issue.award();
            outcomes.put(
                    issue.completion(),
                    new IssueOutcome.NameCannotBeDrawn(award.holder(), award.undrawableInName()));
        }
        for (Draft draft : enter(issues.getOrDefault(true, List.of()), now)) {
            outcomes.put(draft.issue().completion(), new IssueOutcome.Issued(draft.number()));
        }
        return completions.stream()
                .map(each -> outcomes.getOrDefault(each, new IssueOutcome.NoSuchCompletion(each)))
                .toList();
    }

    private Map<CompletionId, IssueOutcome> issuedAlready(List<CompletionId> completions) {
        Map<CompletionId, IssueOutcome> issued = new HashMap<>();
        certificates
                .findByCompletionInOrderByEdition(
                        completions.stream().map(CompletionId::value).toList())
                .forEach(newer ->
                        issued.put(
                                newer.completion(),
                                new IssueOutcome.AlreadyIssued(newer.number())));
        return issued;
    }

    /**
     * Issues a certificate again under the name that its holder has in the registry today. All else
     * stays, its dates too; the certificate there was is superseded.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    ReissueOutcome reissue(CertificateNumber number, PersonId officer, Explanation explanation) {
        Instant now = clock.instant();
        numbering.lock(yearOf(now));
        Optional<Certificate> found = certificates.findByNumber(number.value());
        if (found.isEmpty()) {
            return new ActOutcome.NoSuchCertificate();
        }
        if (found.get().holder().equals(officer)) {
            throw new AccessDeniedException("an officer's own certificate");
        }
        return again(
                found.get(),
                now,
                this::asTheRegistryHasIt,
                new CertificateChange.Words(officer, explanation.words()),
                "certificates.notice.reissued");
    }

    private Award asTheRegistryHasIt(Award award) {
        PersonDetails holder = people.find(award.holder()).orElseThrow();
        return award.under(holder.formalName(), LatinForm.of(holder));
    }

    /**
     * Issues a certificate again in another language, for its holder. All else stays, its dates
     * too; the certificate there was is superseded.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    ReissueOutcome inLanguage(Certificate earlier, LanguageTag language) {
        Instant now = clock.instant();
        numbering.lock(yearOf(now));
        ModuleVersion version =
                catalogue.version(earlier.details().award().moduleVersion()).orElseThrow();
        return again(
                earlier,
                now,
                award -> award.in(language, version.texts(language).title()),
                CertificateChange.Words.NONE,
                "certificates.notice.in-language");
    }

    private ReissueOutcome again(
            Certificate earlier,
            Instant now,
            UnaryOperator<Award> change,
            CertificateChange.Words words,
            String notice) {
        CertificateDetails details = earlier.details();
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        if (!details.allows(OfficerAct.REISSUE, today)) {
            return new ActOutcome.NotPossible(details.statusOn(today));
        }
        Award award = details.award();
        Award corrected = change.apply(award);
        if (!corrected.nameCanBeDrawn()) {
            return new ReissueOutcome.NameCannotBeDrawn();
        }
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
                        words,
                        notice);
        return new ReissueOutcome.Reissued(enter(List.of(issue), now).getFirst().number());
    }

    /** What is to be issued, with its number, not yet printed. */
    private record Draft(
            CertificateId id, CertificateNumber number, VerificationCode code, Issue issue) {

        private RenderRequest request(StatusPosition status) {
            Certificate earlier = issue.earlier();
            return new RenderRequest(
                    number,
                    code,
                    issue.award(),
                    issue.version(),
                    earlier == null ? null : earlier.number(),
                    status);
        }
    }

    /** Numbers and prints all of them, and enters them into the register and its history. */
    private List<Draft> enter(List<Issue> issues, Instant now) {
        if (issues.isEmpty()) {
            return List.of();
        }
        List<CertificateNumber> numbers = numbering.next(yearOf(now), issues.size());
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < issues.size(); i++) {
            drafts.add(
                    new Draft(
                            CertificateId.next(),
                            numbers.get(i),
                            VerificationCode.random(random),
                            issues.get(i)));
        }
        List<SealedDocument> documents =
                renderer.prepare(requests(drafts)).parallelStream().map(Supplier::get).toList();
        List<CertificateJournal.Line> lines = new ArrayList<>();
        Map<CertificateId, SealedDocument> sealed = new LinkedHashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            Certificate certificate = enter(drafts.get(i), documents.get(i), now);
            lines.addAll(lines(certificate, drafts.get(i).issue(), now));
            sealed.put(certificate.id(), documents.get(i));
        }
        certificates.flush();
        files.store(sealed);
        journal.note(lines);
        return drafts;
    }

    private List<RenderRequest> requests(List<Draft> drafts) {
        Map<CertificateId, StatusPosition> places =
                positions.take(
                        drafts.stream()
                                .collect(Collectors.toUnmodifiableMap(Draft::id, Draft::number)));
        return drafts.stream()
                .map(draft -> draft.request(Objects.requireNonNull(places.get(draft.id()))))
                .toList();
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
        notifications.send(
                award.holder(),
                new Notice(
                        issue.notice(),
                        Map.of("title", award.title(), "number", draft.number().value()),
                        "/" + CertificatePages.certificate(draft.number())));
        return certificate;
    }

    /** The new certificate, and the end of the earlier one's time as the newest. */
    private List<CertificateJournal.Line> lines(Certificate certificate, Issue issue, Instant now) {
        CertificateChange.Words words = issue.words();
        @Nullable Certificate earlier = issue.earlier();
        CertificateJournal.Line issued =
                new CertificateJournal.Line(certificate, CertificateAct.ISSUED, now, words);
        if (earlier == null) {
            return List.of(issued);
        }
        earlier.supersede(now);
        certificates.save(earlier);
        return List.of(
                issued,
                new CertificateJournal.Line(earlier, CertificateAct.SUPERSEDED, now, words));
    }

    private int yearOf(Instant now) {
        return LocalDate.ofInstant(now, clock.getZone()).getYear();
    }
}
