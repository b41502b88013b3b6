package eu.most.learning;

import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.catalogue.EnrolmentStatus;
import eu.most.catalogue.SelfEnrolment;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.kernel.PersonId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Status of the reader's enrolment, for the page of a module, and its start. */
@Component
class SelfEnrolmentOfLearners implements SelfEnrolment {

    private final CurrentActor currentActor;
    private final Learning learning;
    private final ProgressTracking tracking;
    private final CompletionRepository completions;
    private final Awards awards;

    SelfEnrolmentOfLearners(
            CurrentActor currentActor,
            Learning learning,
            ProgressTracking tracking,
            CompletionRepository completions,
            Awards awards) {
        this.currentActor = currentActor;
        this.learning = learning;
        this.tracking = tracking;
        this.completions = completions;
        this.awards = awards;
    }

    @Override
    public boolean canBegin() {
        return currentActor.find().filter(actor -> actor.is(Role.TRAINEE)).isPresent();
    }

    @Override
    public void begin(TrainingModuleKey module) {
        learning.enrol(module);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<EnrolmentStatus> status(TrainingModuleKey module) {
        return currentActor
                .find()
                .filter(actor -> actor.is(Role.TRAINEE))
                .flatMap(actor -> status(module, actor.person()));
    }

    private Optional<EnrolmentStatus> status(TrainingModuleKey module, PersonId person) {
        return tracking.latest(person, module)
                .map(tracking::progress)
                .map(progress -> {
                    Optional<Completion> last =
                            completions.findFirstByPersonIdAndModuleKeyOrderByCompletedAtDesc(
                                    person.value(), module.value());
                    return new EnrolmentStatus(
                            last.map(Completion::at),
                            progress.completion().isEmpty(),
                            last.flatMap(this::certificate));
                });
    }

    private Optional<EnrolmentStatus.Certificate> certificate(Completion completion) {
        return Optional.ofNullable(awards.of(List.of(completion.id())).get(completion.id()))
                .map(awarded ->
                        new EnrolmentStatus.Certificate(
                                awarded.path(), awarded.lastDay(), awarded.textKey()));
    }
}
