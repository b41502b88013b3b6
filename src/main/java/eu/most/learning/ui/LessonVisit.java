package eu.most.learning.ui;

import eu.most.catalogue.StepKey;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.learning.LessonLack;
import eu.most.learning.Lessons;
import eu.most.learning.StepOutcome;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** One person before one lesson, from when the page was made until they go on or leave. */
final class LessonVisit {

    private final Lessons lessons;
    private final TrainingModuleKey module;
    private final StepKey lesson;
    private final Clock clock;
    private Instant since;
    private boolean endSeen;

    LessonVisit(Lessons lessons, TrainingModuleKey module, StepKey lesson, Clock clock) {
        this.lessons = lessons;
        this.module = module;
        this.lesson = lesson;
        this.clock = clock;
        since = clock.instant();
    }

    void endSeen() {
        endSeen = true;
    }

    LessonLack lack() {
        return lessons.lack(module, lesson).orElse(LessonLack.NOTHING);
    }

    Optional<StepOutcome> finish() {
        note();
        return lessons.complete(module, lesson);
    }

    /** Keeps what was read. */
    void note() {
        Instant until = clock.instant();
        lessons.visited(module, lesson, since, endSeen);
        since = until;
    }
}
