package eu.most.lesson.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import eu.most.lesson.UnmetRequirements;
import java.time.Duration;
import java.util.Map;

/**
 * Text above a lesson that says what it takes to count; it describes the button to go on as well.
 */
class LessonRequirements extends Paragraph {

    LessonRequirements(UnmetRequirements unmet) {
        setId("lesson-counts");
        addClassName("small");
        String counts = text(this, unmet.time().isZero() ? "lacks-end" : "counts", unmet.time());
        setText(
                unmet.shortened()
                        ? counts + " " + getTranslation("learning.lesson.shortened")
                        : counts);
    }

    /** Time in whole minutes, or in seconds where it is less than one; rounded up. */
    static String text(Component reader, String key, Duration time) {
        long seconds = time.plusMillis(999).toSeconds();
        boolean isShort = seconds < 60;
        return reader.getTranslation(
                "learning.lesson." + key,
                Map.of(
                        "unit",
                        isShort ? "seconds" : "minutes",
                        "count",
                        isShort ? seconds : (seconds + 59) / 60));
    }
}
