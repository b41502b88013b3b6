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

    /** What came of it. */
    enum Verdict {
        PASSED("learning.quiz.attempt-passed"),
        FAILED("learning.quiz.attempt-failed"),
        WAITS("learning.quiz.attempt-waits");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        static Verdict of(boolean isPassed, boolean waits) {
            if (waits) {
                return WAITS;
            }
            return isPassed ? PASSED : FAILED;
        }
    }

    AttemptLink(PlayerAddress result, int run, int number, Verdict verdict, Percent score) {
        setHref(result.href());
        setText(
                getTranslation(
                        verdict.words,
                        Map.of("repetition", run - 1, "number", number, "percent", score.value())));
    }
}
