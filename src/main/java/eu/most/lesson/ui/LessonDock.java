package eu.most.lesson.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import eu.most.catalogue.StepKey;
import eu.most.learning.ui.player.Links;
import eu.most.learning.ui.player.StepVisit;
import eu.most.lesson.LessonLack;
import eu.most.lesson.StepOutcome;
import java.util.Map;

/**
 * The way on from a lesson. Pressing it too early says what the lesson lacks to count, and leads to
 * the end if that was not reached; there it says what is still missing.
 */
class LessonDock extends Div {

    private static final long serialVersionUID = 1L;

    private final NativeButton next;
    private final Paragraph lacking = new Paragraph();
    private final transient OpenLesson lesson;
    private final LessonEnd end;
    private final transient Runnable goOn;

    LessonDock(StepVisit visit, OpenLesson lesson, LessonEnd end, Runnable goOn) {
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
        lacking.addClassName("small");
        lacking.getElement().setAttribute("role", "status");
        end.whenSeen(this::endSeen);
        add(next, lacking);
    }

    /** The way on is described by what the lesson takes to count. */
    void isDescribedBy(LessonCounts counts) {
        next.getElement().setAttribute("aria-describedby", counts.getId().orElseThrow());
    }

    private void finish() {
        if (lesson.finish().orElse(null) instanceof StepOutcome.NotReadYet(LessonLack lack)) {
            say(lack);
            if (lack.end()) {
                end.takeFocus();
            }
        } else {
            goOn.run();
        }
    }

    /** What was said before the end was seen is out of date. */
    private void endSeen() {
        if (lesson.endSeen() && !lacking.getText().isEmpty()) {
            say(lesson.lack());
        }
    }

    private void say(LessonLack lack) {
        String what =
                lack.isNothing()
                        ? "nothing"
                        : lack.time().isZero() ? "end" : lack.end() ? "both" : "time";
        lacking.setText(LessonCounts.text(this, "lacks-" + what, lack.time()));
    }
}
