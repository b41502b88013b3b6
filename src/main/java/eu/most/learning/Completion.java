package eu.most.learning;

import eu.most.catalogue.ModuleVersion;
import eu.most.catalogue.ModuleVersionId;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.Percent;
import eu.most.kernel.PersonId;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * An enrolment whose every step is done. One per enrolment; never changed.
 *
 * @see "src/docs/decisions/0057-what-a-completion-is.md"
 */
@Entity
@Immutable
class Completion {

    @Id private UUID id;
    @Version private Long version;
    private UUID enrolmentId;
    private UUID personId;
    private String moduleKey;
    private UUID moduleVersionId;
    private int score;

    @Convert(converter = EvidenceColumn.class)
    private @Nullable Evidence evidence;

    private @Nullable String certificateLanguage;
    private Instant completedAt;

    Completion(Enrolment enrolment, Percent score, Evidence evidence, Instant at) {
        id = CompletionId.next().value();
        enrolmentId = enrolment.id().value();
        personId = enrolment.person().value();
        moduleKey = enrolment.module().value();
        moduleVersionId = enrolment.moduleVersion().value();
        this.score = score.value();
        this.evidence = evidence;
        certificateLanguage = enrolment.certificateLanguage().map(LanguageTag::value).orElse(null);
        completedAt = at;
    }

    @SuppressWarnings("NullAway.Init")
    protected Completion() {}

    CompletionId id() {
        return new CompletionId(id);
    }

    Instant at() {
        return completedAt;
    }

    EnrolmentId enrolment() {
        return new EnrolmentId(enrolmentId);
    }

    ModuleVersionId moduleVersion() {
        return new ModuleVersionId(moduleVersionId);
    }

    /**
     * All of it.
     *
     * @param module the version that was completed
     */
    CompletionDetails details(ModuleVersion module) {
        return new CompletionDetails(
                new CompletionId(id),
                new PersonId(personId),
                moduleVersion(),
                new TrainingModuleKey(moduleKey),
                new Percent(score),
                evidence == null ? Evidence.testedBy(module) : evidence,
                Optional.ofNullable(certificateLanguage).map(LanguageTag::new),
                completedAt);
    }

    ModuleCompleted completed() {
        return new ModuleCompleted(
                new CompletionId(id),
                new PersonId(personId),
                moduleVersion(),
                new TrainingModuleKey(moduleKey),
                new Percent(score),
                completedAt);
    }
}
