package eu.most.lesson.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import eu.most.access.CurrentActor;
import eu.most.catalogue.ActivityKind;
import eu.most.learning.ui.player.PlayerAddress;
import eu.most.learning.ui.player.StepPlayer;
import eu.most.learning.ui.player.StepVisit;
import eu.most.lesson.LessonActivity;
import eu.most.lesson.Lessons;
import eu.most.lesson.Reflections;
import java.time.Clock;

/** Shows a lesson, and notes how long it was before the reader. */
@org.springframework.stereotype.Component
class LessonPlayer implements StepPlayer {

    private final Lessons lessons;
    private final Reflections reflections;
    private final CurrentActor currentActor;
    private final Clock clock;

    LessonPlayer(Lessons lessons, Reflections reflections, CurrentActor currentActor, Clock clock) {
        this.lessons = lessons;
        this.reflections = reflections;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Override
    public ActivityKind kind() {
        return LessonActivity.KIND;
    }

    @Override
    public Component play(StepVisit visit) {
        LessonVisitTracker open =
                new LessonVisitTracker(
                        lessons, visit.address().module(), visit.step().key(), clock);
        LessonPage page =
                new LessonPage(
                        visit,
                        reflections,
                        reflections.notes(visit.address().module()),
                        open,
                        () -> next(visit).open(UI.getCurrent()));
        if (!visit.progress().isDone(visit.step().key())) {
            page.addDetachListener(left -> leave(open));
        }
        return page;
    }

    /** A session that ended has nobody any more for whom it could be kept. */
    private void leave(LessonVisitTracker open) {
        if (currentActor.find().isPresent()) {
            open.leave();
        }
    }

    private static PlayerAddress next(StepVisit visit) {
        PlayerAddress here = visit.address();
        return visit.progress()
                .after(visit.step().key())
                .map(after -> here.step(after.key()))
                .orElseGet(() -> PlayerAddress.of(here.module(), here.language()));
    }
}
