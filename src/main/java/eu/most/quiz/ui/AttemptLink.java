package eu.most.quiz.ui;

import com.vaadin.flow.component.html.Anchor;
import eu.most.kernel.Percent;
import eu.most.learning.ui.player.PlayerAddress;
import java.util.Map;

/**
 * The way to the result of an attempt that was handed in. Each run counts its attempts from 1, so
 * after the first it is said which.
 */
class AttemptLink extends Anchor {

    AttemptLink(PlayerAddress result, int run, int number, Percent score, boolean isPassed) {
        setHref(result.href());
        setText(
                getTranslation(
                        isPassed ? "learning.quiz.attempt-passed" : "learning.quiz.attempt-failed",
                        Map.of("repetition", run - 1, "number", number, "percent", score.value())));
    }
}
