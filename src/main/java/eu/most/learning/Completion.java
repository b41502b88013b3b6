package eu.most.learning;

import eu.most.catalogue.ModuleVersionId;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.kernel.Percent;
import eu.most.kernel.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An enrolment whose every step is done. One per enrolment; never changed. */
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
    private Instant completedAt;

    Completion(Enrolment enrolment, Percent score, Instant at) {
        id = CompletionId.next().value();
        enrolmentId = enrolment.id().value();
        personId = enrolment.person().value();
        moduleKey = enrolment.module().value();
        moduleVersionId = enrolment.moduleVersion().value();
        this.score = score.value();
        completedAt = at;
    }

    @SuppressWarnings("NullAway.Init")
    protected Completion() {}

    EnrolmentId enrolment() {
        return new EnrolmentId(enrolmentId);
    }

    CompletionDetails details() {
        return new CompletionDetails(
                new CompletionId(id),
                new PersonId(personId),
                new ModuleVersionId(moduleVersionId),
                new TrainingModuleKey(moduleKey),
                new Percent(score),
                completedAt);
    }

    ModuleCompleted completed() {
        CompletionDetails details = details();
        return new ModuleCompleted(
                details.id(),
                details.person(),
                details.version(),
                details.module(),
                details.score(),
                details.at());
    }
}
