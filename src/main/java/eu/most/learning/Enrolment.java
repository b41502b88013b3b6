package eu.most.learning;

import eu.most.catalogue.ModuleVersion;
import eu.most.catalogue.ModuleVersionId;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person is on their way through the version of a training module that was the latest when they
 * enrolled; a newer version does not move them. Run 1 is the first time, run 2 the next time after
 * a completion, and so on.
 */
@Entity
class Enrolment {

    @Id private UUID id;
    @Version private Long version;
    private UUID personId;
    private String moduleKey;
    private UUID moduleVersionId;
    private int run;
    private Instant enrolledAt;
    private Instant lastSeenAt;
    private @Nullable String certificateLanguage;
    private @Nullable Instant givenUpAt;

    Enrolment(PersonId person, ModuleVersion module, int run, Instant at) {
        id = EnrolmentId.next().value();
        personId = person.value();
        moduleKey = module.key().value();
        moduleVersionId = module.id().value();
        this.run = run;
        enrolledAt = at;
        lastSeenAt = at;
    }

    @SuppressWarnings("NullAway.Init")
    protected Enrolment() {}

    EnrolmentId id() {
        return new EnrolmentId(id);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    TrainingModuleKey module() {
        return new TrainingModuleKey(moduleKey);
    }

    ModuleVersionId moduleVersion() {
        return new ModuleVersionId(moduleVersionId);
    }

    int run() {
        return run;
    }

    /** In which language the person wants the certificate; empty if they chose none. */
    Optional<LanguageTag> certificateLanguage() {
        return Optional.ofNullable(certificateLanguage).map(LanguageTag::new);
    }

    void chooseCertificateLanguage(LanguageTag language) {
        certificateLanguage = language.value();
    }

    /**
     * Puts a run after the first aside; what was completed before stands.
     *
     * @throws IllegalStateException if it is the first run
     */
    void giveUp(Instant at) {
        if (run == 1) {
            throw new IllegalStateException("the first run cannot be given up: " + id);
        }
        givenUpAt = at;
    }

    /** Goes on with a run that was given up, where it stopped. */
    void takeUp() {
        givenUpAt = null;
    }

    boolean isGivenUp() {
        return givenUpAt != null;
    }

    Instant lastSeenAt() {
        return lastSeenAt;
    }
}
