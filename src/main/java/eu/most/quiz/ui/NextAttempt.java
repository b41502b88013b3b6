package eu.most.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import eu.most.learning.ui.player.Links;
import eu.most.learning.ui.player.PlayerAddress;
import eu.most.learning.ui.player.StepVisit;
import eu.most.quiz.QuizProgress;
import eu.most.quiz.StartOutcome;
import eu.most.uikit.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** When an attempt after one that did not pass is possible, and how much of it will be new. */
class NextAttempt extends Div {

    /**
     * @param unseen how many questions of the next attempt the person was never asked
     */
    NextAttempt(StepVisit visit, QuizProgress progress, int unseen, Instant now, ZoneId zone) {
        addClassName("stack");
        PlayerAddress test = visit.address().step(progress.quiz().key());
        switch (progress.obstacle(now).orElse(null)) {
            case StartOutcome.NotBefore later -> {
                add(news(progress, unseen), pause(later, zone));
                if (progress.isWaitShortened()) {
                    add(shortened(progress));
                }
            }
            case StartOutcome.NoneLeft none ->
                    add(
                            new Paragraph(
                                    getTranslation(
                                            "learning.quiz.none-left",
                                            Map.of("allowed", none.allowed()))));
            case null ->
                    add(
                            news(progress, unseen),
                            Links.primary(test, getTranslation("learning.result.to-next-attempt")));
            default -> add(Links.primary(test, getTranslation("learning.go-on")));
        }
    }

    /** When it is possible again. */
    private Paragraph pause(StartOutcome.NotBefore later, ZoneId zone) {
        Paragraph pause = new Paragraph(getTranslation("learning.quiz.not-before") + " ");
        pause.add(new Moment(wholeMinute(later.then()), zone));
        return pause;
    }

    /** The first whole minute from then on: what is shown to the minute must be true. */
    private static Instant wholeMinute(Instant then) {
        Instant minute = then.truncatedTo(ChronoUnit.MINUTES);
        return minute.equals(then) ? then : minute.plus(1, ChronoUnit.MINUTES);
    }

    private Paragraph news(QuizProgress progress, int unseen) {
        int questions = progress.quiz().activity().size();
        String key =
                unseen == questions
                        ? "learning.result.next-all-new"
                        : unseen > 0
                                ? "learning.result.next-some-new"
                                : "learning.result.next-known";
        return new Paragraph(getTranslation(key, Map.of("count", unseen, "questions", questions)));
    }

    private Paragraph shortened(QuizProgress progress) {
        Duration asked = progress.quiz().activity().waitAfterFailure();
        Paragraph words =
                new Paragraph(
                        getTranslation(
                                "learning.quiz.wait-shortened",
                                Map.of(
                                        "seconds", progress.pause().toSeconds(),
                                        "hours", asked.toHours())));
        words.addClassName("small");
        return words;
    }
}
