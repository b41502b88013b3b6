package eu.most.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import eu.most.catalogue.LessonStep;
import eu.most.learning.LessonLack;
import eu.most.learning.StepOutcome;
import java.time.Duration;
import java.util.Map;

/**
 * The way on from a lesson. What the lesson lacks to count stands beside the button and is its
 * description; pressing it too early says so, and leads to the end if that was not reached.
 */
class LessonDock extends Div {

    private static final long serialVersionUID = 1L;
    private static final String LACK = "lesson-lack";

    private final Paragraph lacking = new Paragraph();
    private final transient OpenLesson lesson;
    private final LessonEnd end;
    private final transient Runnable goOn;

    LessonDock(Reading reading, LessonStep step, OpenLesson lesson, LessonEnd end, Runnable goOn) {
        this.lesson = lesson;
        this.end = end;
        this.goOn = goOn;
        addClassName("dock");
        reading.progress()
                .before(step.key())
                .map(before -> reading.place().step(before.key()))
                .ifPresent(before -> add(Links.button(before, getTranslation("learning.back"))));
        NativeButton next =
                new NativeButton(
                        reading.progress()
                                .after(step.key())
                                .map(after -> reading.texts().step(after.key()).title())
                                .map(title ->
                                        getTranslation("learning.next", Map.of("step", title)))
                                .orElseGet(() -> getTranslation("learning.finish")),
                        click -> finish());
        next.addClassNames("btn", "primary");
        lacking.setId(LACK);
        lacking.addClassName("small");
        lacking.getElement().setAttribute("role", "status");
        next.getElement().setAttribute("aria-describedby", LACK);
        add(next, lacking);
        LessonLack lack = lesson.lack();
        if (!lack.isNothing()) {
            String key = lack.time().isZero() ? "lacks-end" : "counts";
            lacking.setText(
                    text("learning.lesson." + key, lack.time())
                            + (lack.shortened()
                                    ? " " + getTranslation("learning.lesson.shortened")
                                    : ""));
        }
    }

    private void finish() {
        if (lesson.finish().orElse(null) instanceof StepOutcome.NotReadYet(LessonLack lack)) {
            String what = lack.time().isZero() ? "end" : lack.end() ? "both" : "time";
            lacking.setText(text("learning.lesson.lacks-" + what, lack.time()));
            if (lack.end()) {
                end.takeFocus();
            }
        } else {
            goOn.run();
        }
    }

    /** Time in whole minutes, or in seconds where it is less than one; rounded up. */
    private String text(String key, Duration time) {
        long seconds = time.plusMillis(999).toSeconds();
        boolean isShort = seconds < 60;
        return getTranslation(
                key,
                Map.of(
                        "unit",
                        isShort ? "seconds" : "minutes",
                        "count",
                        isShort ? seconds : (seconds + 59) / 60));
    }
}
