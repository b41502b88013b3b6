package eu.most.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import eu.most.catalogue.ModuleTexts;
import eu.most.learning.Progress;
import eu.most.learning.ui.player.PlayerAddress;
import eu.most.learning.ui.player.RecordSection;
import eu.most.quiz.Quizzes;
import eu.most.quiz.SubmittedAttempt;
import eu.most.uikit.Moment;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.springframework.core.annotation.Order;

/** A person's attempts in a module, each with the way to its result. */
@org.springframework.stereotype.Component
@Order(10)
class AttemptsRecord implements RecordSection {

    private final Quizzes quizzes;
    private final Clock clock;

    AttemptsRecord(Quizzes quizzes, Clock clock) {
        this.quizzes = quizzes;
        this.clock = clock;
    }

    @Override
    public List<Component> of(PlayerAddress address, Progress progress, ModuleTexts texts) {
        List<SubmittedAttempt> attempts = quizzes.made(address.module());
        H2 heading = new H2();
        heading.setText(heading.getTranslation("learning.quiz.earlier"));
        if (attempts.isEmpty()) {
            Paragraph none = new Paragraph();
            none.setText(none.getTranslation("learning.record.no-attempts"));
            return List.of(heading, none);
        }
        UnorderedList list = new UnorderedList();
        attempts.forEach(attempt -> list.add(entry(address, attempt, clock.getZone())));
        return List.of(heading, list);
    }

    private static ListItem entry(PlayerAddress address, SubmittedAttempt attempt, ZoneId zone) {
        ListItem item =
                new ListItem(
                        new AttemptLink(
                                QuizAddresses.result(address.step(attempt.step()), attempt.id()),
                                attempt.run(),
                                attempt.number(),
                                AttemptLink.Verdict.of(attempt.isPassed(), attempt.waits()),
                                attempt.score()));
        item.add(" · ");
        item.add(new Moment(attempt.submittedAt(), zone));
        return item;
    }
}
