package eu.most.lesson.ui;

import eu.most.catalogue.StepKey;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.lesson.LessonOutcome;
import eu.most.lesson.LessonVisitId;
import eu.most.lesson.Lessons;
import eu.most.lesson.UnmetRequirements;
import eu.most.uikit.SaveStatus;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Records one visit of a person to a lesson, from when the page was made until they go on or leave.
 */
final class LessonVisitTracker {

    private final Lessons lessons;
    private final TrainingModuleKey module;
    private final StepKey lesson;
    private final LessonVisitId visit = LessonVisitId.next();
    private final Instant begunAt;
    private boolean endSeen;

    LessonVisitTracker(Lessons lessons, TrainingModuleKey module, StepKey lesson, Clock clock) {
        this.lessons = lessons;
        this.module = module;
        this.lesson = lesson;
        begunAt = clock.instant();
    }

    /** Notes that its end was seen, and keeps it like {@link #leave}. */
    boolean endSeen() {
        endSeen = true;
        return leave();
    }

    UnmetRequirements unmet() {
        return lessons.unmet(module, lesson).orElse(UnmetRequirements.NOTHING);
    }

    Optional<LessonOutcome> finish() {
        note();
        return lessons.complete(module, lesson);
    }

    /**
     * Keeps what was read so far; where the database does not take it, the next call does.
     *
     * @return whether it was kept
     */
    boolean leave() {
        return SaveStatus.orFailed(
                        () -> {
                            note();
                            return SaveStatus.SAVED;
                        })
                .equals(SaveStatus.SAVED);
    }

    private void note() {
        lessons.visited(module, lesson, visit, begunAt, endSeen);
    }
}
