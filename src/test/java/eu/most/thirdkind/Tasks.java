package eu.most.thirdkind;

import eu.most.access.Acting;
import eu.most.access.CurrentActor;
import eu.most.catalogue.Step;
import eu.most.catalogue.StepKey;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.kernel.EvidenceKind;
import eu.most.kernel.PersonId;
import eu.most.kernel.RetryOnConflict;
import eu.most.learning.Evidence;
import eu.most.learning.Progress;
import eu.most.learning.ProgressTracking;
import eu.most.learning.StepDone;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;

/** Notes that somebody did a task, whoever says so. */
@TestComponent
class Tasks {

    private final ProgressTracking tracking;
    private final CurrentActor currentActor;
    private final RetryOnConflict retry;
    private final Clock clock;

    Tasks(
            ProgressTracking tracking,
            CurrentActor currentActor,
            RetryOnConflict retry,
            Clock clock) {
        this.tracking = tracking;
        this.currentActor = currentActor;
        this.retry = retry;
        this.clock = clock;
    }

    void done(PersonId person, TrainingModuleKey module, StepKey key) {
        retry.inTransaction(() -> {
            Progress progress = tracking.progress(person, module).orElseThrow();
            Step step = progress.module().step(key).orElseThrow();
            TaskActivity task = step.activity(TaskActivity.class).orElseThrow();
            tracking.done(
                    new StepDone(
                            person,
                            progress.enrolment(),
                            key,
                            new Acting.APerson(currentActor.get()),
                            Optional.empty(),
                            Evidence.of(EvidenceKind.TEST, task.assesses()),
                            clock.instant().truncatedTo(ChronoUnit.MICROS)));
            return key;
        });
    }
}
