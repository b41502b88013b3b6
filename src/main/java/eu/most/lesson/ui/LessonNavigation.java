package eu.most.lesson.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import eu.most.catalogue.StepKey;
import eu.most.learning.ui.player.Links;
import eu.most.learning.ui.player.StepVisit;
import eu.most.lesson.LessonOutcome;
import eu.most.lesson.UnmetRequirements;
import java.util.Map;

/**
 * The buttons below a lesson: back and next. Pressing it too early says what the lesson lacks to
 * count, and leads to the end if that was not reached; there it says what is still missing.
 */
class LessonNavigation extends Div {

    private final NativeButton next;
    private final Paragraph missing = new Paragraph();
    private final LessonVisitTracker lesson;
    private final LessonEnd end;
    private final Runnable goOn;

    LessonNavigation(StepVisit visit, LessonVisitTracker lesson, LessonEnd end, Runnable goOn) {
        StepKey step = visit.step().key();
        this.lesson = lesson;
        this.end = end;
        this.goOn = goOn;
        addClassName("dock");
        visit.progress()
                .before(step)
                .map(before -> visit.address().step(before.key()))
                .ifPresent(before -> add(Links.button(before, getTranslation("learning.back"))));
        next =
                new NativeButton(
                        visit.progress()
                                .after(step)
                                .map(after -> visit.texts().step(after.key()).title())
                                .map(title ->
                                        getTranslation("learning.next", Map.of("step", title)))
                                .orElseGet(() -> getTranslation("learning.finish")),
                        click -> finish());
        next.addClassNames("btn", "primary");
        missing.addClassName("small");
        missing.getElement().setAttribute("role", "status");
        end.whenSeen(this::endSeen);
        add(next, missing);
    }

    /** The way on is described by what the lesson takes to count. */
    void isDescribedBy(LessonRequirements counts) {
        next.getElement().setAttribute("aria-describedby", counts.getId().orElseThrow());
    }

    private void finish() {
        if (lesson.finish().orElse(null)
                instanceof LessonOutcome.NotReadYet(UnmetRequirements unmet)) {
            say(unmet);
            if (unmet.end()) {
                end.takeFocus();
            }
        } else {
            goOn.run();
        }
    }

    /** What was said before the end was seen is out of date. */
    private void endSeen() {
        if (lesson.endSeen() && !missing.getText().isEmpty()) {
            say(lesson.unmet());
        }
    }

    private void say(UnmetRequirements unmet) {
        String what =
                unmet.isNothing()
                        ? "nothing"
                        : unmet.time().isZero() ? "end" : unmet.end() ? "both" : "time";
        missing.setText(LessonRequirements.text(this, "lacks-" + what, unmet.time()));
    }
}
