package eu.most.lesson;

import eu.most.access.Acting;
import eu.most.access.Actor;
import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.catalogue.Step;
import eu.most.catalogue.StepKey;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.kernel.PersonId;
import eu.most.kernel.RetryOnConflict;
import eu.most.learning.Evidence;
import eu.most.learning.Progress;
import eu.most.learning.ProgressTracking;
import eu.most.learning.StepDone;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;

/**
 * The lessons of the current actor, a trainee. A lesson counts as done when its end was on the
 * screen or in focus and a quarter of its planned time has passed, over all visits (decision 0042).
 */
@Service
public class Lessons {

    /** More than a person needs for one lesson; a query needs a bound. */
    private static final Limit MOST_VISITS = Limit.of(500);

    private final CurrentActor currentActor;
    private final ProgressTracking tracking;
    private final LessonVisitRepository visits;
    private final MinimumReadingTime minimumTime;
    private final RetryOnConflict retry;
    private final Clock clock;

    Lessons(
            CurrentActor currentActor,
            ProgressTracking tracking,
            LessonVisitRepository visits,
            MinimumReadingTime minimumTime,
            RetryOnConflict retry,
            Clock clock) {
        this.currentActor = currentActor;
        this.tracking = tracking;
        this.visits = visits;
        this.minimumTime = minimumTime;
        this.retry = retry;
        this.clock = clock;
    }

    /** What a lesson lacks. Empty if the person is not enrolled or there is no such lesson. */
    public Optional<UnmetRequirements> unmet(TrainingModuleKey module, StepKey lesson) {
        return inLesson(module, lesson, this::unmet);
    }

    /**
     * Notes that the person has had a lesson before them until now. Each visit is noted as often as
     * one likes.
     *
     * @param begunAt by the clock of the server
     * @return what is still missing; empty if the person is not enrolled or there is no such lesson
     */
    public Optional<UnmetRequirements> visited(
            TrainingModuleKey module,
            StepKey lesson,
            LessonVisitId visit,
            Instant begunAt,
            boolean toTheEnd) {
        return inLesson(
                module,
                lesson,
                (progress, step) -> {
                    if (!progress.isDone(lesson) && progress.isOpen(lesson)) {
                        visits(progress, step).stream()
                                .filter(each -> each.id().equals(visit))
                                .findFirst()
                                .orElseGet(() ->
                                        visits.save(
                                                new LessonVisit(
                                                        visit,
                                                        progress.enrolment(),
                                                        lesson,
                                                        exact(begunAt))))
                                .goesOn(exact(clock.instant()), toTheEnd);
                    }
                    return unmet(progress, step);
                });
    }

    /**
     * Finishes a lesson. Empty if the person is not enrolled or the module has no such lesson.
     *
     * @return that it is done, also when it was before; which step comes first; or what it lacks
     */
    public Optional<LessonOutcome> complete(TrainingModuleKey module, StepKey lesson) {
        return inLesson(module, lesson, this::complete);
    }

    private <T> Optional<T> inLesson(
            TrainingModuleKey module, StepKey lesson, BiFunction<Progress, Step, T> work) {
        PersonId person = currentActor.require(Role.TRAINEE).person();
        return retry.inTransaction(() ->
                tracking.progress(person, module)
                        .flatMap(progress ->
                                progress.module()
                                        .step(lesson)
                                        .filter(step -> step.kind().equals(LessonActivity.KIND))
                                        .map(step -> work.apply(progress, step))));
    }

    private List<LessonVisit> visits(Progress progress, Step lesson) {
        return visits.findByEnrolmentIdAndStepKeyOrderByBegunAtDesc(
                progress.enrolment().value(), lesson.key().value(), MOST_VISITS);
    }

    private UnmetRequirements unmet(Progress progress, Step lesson) {
        if (progress.isDone(lesson.key())) {
            return UnmetRequirements.NOTHING;
        }
        List<LessonVisit> made = visits(progress, lesson);
        Duration missing = minimumTime.leastReading(lesson).minus(LessonVisit.together(made));
        return new UnmetRequirements(
                made.stream().noneMatch(LessonVisit::isEndSeen),
                missing.isNegative() ? Duration.ZERO : missing,
                minimumTime.isShortened(lesson));
    }

    private LessonOutcome complete(Progress progress, Step lesson) {
        if (!progress.isOpen(lesson.key())) {
            return new LessonOutcome.NotOpenYet(progress.current().orElseThrow().key());
        }
        UnmetRequirements unmet = unmet(progress, lesson);
        if (!unmet.isNothing()) {
            return new LessonOutcome.NotReadYet(unmet);
        }
        Actor reader = currentActor.get();
        tracking.done(
                new StepDone(
                        reader.person(),
                        progress.enrolment(),
                        lesson.key(),
                        new Acting.APerson(reader),
                        Optional.empty(),
                        Evidence.NONE,
                        exact(clock.instant())));
        return new LessonOutcome.Done();
    }

    /** As exact as the database keeps it. */
    private static Instant exact(Instant time) {
        return time.truncatedTo(ChronoUnit.MICROS);
    }
}
