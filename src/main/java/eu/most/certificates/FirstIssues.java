package eu.most.certificates;

import eu.most.access.AsSystem;
import eu.most.catalogue.Catalogue;
import eu.most.catalogue.ModuleTexts;
import eu.most.catalogue.ModuleVersion;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.documents.DocumentIssuer;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.PersonId;
import eu.most.kernel.Sector;
import eu.most.kernel.ValidityPeriod;
import eu.most.learning.CompletionDetails;
import eu.most.learning.CompletionId;
import eu.most.learning.Completions;
import eu.most.people.People;
import eu.most.people.PersonDetails;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds what the first certificates of completions say, for many with as few questions to the
 * database as for one.
 */
@Component
@AsSystem("issuing")
class FirstIssues {

    private final CertificateRepository certificates;
    private final Completions completions;
    private final Catalogue catalogue;
    private final People people;
    private final DocumentIssuer issuer;
    private final Clock clock;

    FirstIssues(
            CertificateRepository certificates,
            Completions completions,
            Catalogue catalogue,
            People people,
            DocumentIssuer issuer,
            Clock clock) {
        this.certificates = certificates;
        this.completions = completions;
        this.catalogue = catalogue;
        this.people = people;
        this.issuer = issuer;
        this.clock = clock;
    }

    /** Of those of these completions that there are, in their order. */
    List<Issue> of(Collection<CompletionId> ids) {
        Map<CompletionId, CompletionDetails> found = completions.findAll(ids);
        List<PersonId> holders =
                found.values().stream().map(CompletionDetails::person).distinct().toList();
        Map<PersonId, PersonDetails> details = people.findAll(holders);
        Map<Held, Certificate> newest = newestOf(holders);
        Map<LocalDate, Map<PersonId, Sector>> sectors = new HashMap<>();
        List<Issue> issues = new ArrayList<>();
        for (CompletionId id : ids) {
            CompletionDetails completion = found.get(id);
            if (completion != null) {
                PersonDetails holder = Objects.requireNonNull(details.get(completion.person()));
                Held held = new Held(completion.person(), completion.module());
                LocalDate day = day(completion);
                Sector sector =
                        sectors.computeIfAbsent(day, on -> people.sectorsOn(on, holders))
                                .getOrDefault(holder.id(), holder.sector());
                issues.add(issue(completion, holder, sector, newest.get(held)));
            }
        }
        return issues;
    }

    /** What somebody holds a certificate of. */
    private record Held(PersonId holder, TrainingModuleKey module) {}

    private Map<Held, Certificate> newestOf(List<PersonId> holders) {
        Map<Held, Certificate> newest = new HashMap<>();
        certificates
                .findByHolderInOrderByIssuedAtAscIdAsc(
                        holders.stream().map(PersonId::value).toList())
                .forEach(each -> newest.put(new Held(each.holder(), each.module()), each));
        return newest;
    }

    private Issue issue(
            CompletionDetails completion,
            PersonDetails holder,
            Sector sector,
            @Nullable Certificate earlier) {
        ModuleVersion version = catalogue.version(completion.version()).orElseThrow();
        return new Issue(
                completion.id(),
                1,
                award(completion, version, holder, sector),
                version,
                earlier,
                CertificateChange.Words.NONE,
                "certificates.notice.issued");
    }

    private LocalDate day(CompletionDetails completion) {
        return LocalDate.ofInstant(completion.at(), clock.getZone());
    }

    private Award award(
            CompletionDetails completion,
            ModuleVersion version,
            PersonDetails holder,
            Sector sector) {
        LanguageTag language = completion.certificateLanguage().orElse(holder.language());
        ModuleTexts texts = version.texts(language);
        LocalDate day = day(completion);
        return new Award(
                holder.id(),
                holder.formalName(),
                LatinForm.of(holder),
                version.key(),
                version.id(),
                texts.title(),
                language,
                version.hours(),
                sector,
                version.joint(),
                Optional.of(completion.evidence()),
                issuer.name(),
                new ValidityPeriod(day, day.plusMonths(version.validityMonths()).minusDays(1)));
    }
}
