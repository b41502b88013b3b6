package eu.most.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import eu.most.catalogue.Outcome;
import eu.most.catalogue.StepTexts;
import eu.most.learning.ui.player.Links;
import eu.most.learning.ui.player.PlayerAddress;
import eu.most.learning.ui.player.StepVisit;
import eu.most.quiz.AttemptSheet;
import eu.most.quiz.QuizProgress;
import eu.most.quiz.StartOutcome;
import eu.most.uikit.Facts;
import eu.most.uikit.Row;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Before a test: what it is, what was reached so far, and whether the right person sits here. */
class QuizStartPage extends Div {

    private final StepVisit visit;
    private final QuizProgress progress;
    private final Component nextAttempt;

    /**
     * Who sits here, and what they can do.
     *
     * @param certificate asks for the language of the certificate
     */
    record Person(String name, Component certificate, Runnable start, Runnable notMe) {}

    QuizStartPage(
            StepVisit visit,
            QuizProgress progress,
            Person person,
            Component nextAttempt,
            Instant now) {
        this.visit = visit;
        this.progress = progress;
        this.nextAttempt = nextAttempt;
        addClassName("stack");
        StepTexts texts = visit.texts().step(progress.quiz().key());
        add(new H1(texts.title()));
        texts.summary().map(Paragraph::new).ifPresent(this::add);
        add(facts());
        progress.obstacle(now).ifPresentOrElse(this::addObstacle, () -> addStart(person));
        add(made());
    }

    private Facts facts() {
        Facts facts =
                new Facts()
                        .with(
                                getTranslation("learning.quiz.questions"),
                                String.valueOf(progress.quiz().activity().size()))
                        .with(
                                getTranslation("learning.quiz.time"),
                                getTranslation(
                                        "learning.minutes",
                                        Map.of("minutes", progress.quiz().minutes())))
                        .with(
                                getTranslation("learning.quiz.pass-mark"),
                                getTranslation(
                                        isAnythingCritical()
                                                ? "learning.quiz.pass-mark.safe"
                                                : "learning.quiz.pass-mark.both",
                                        Map.of(
                                                "percent",
                                                        visit.progress()
                                                                .module()
                                                                .passMark()
                                                                .value(),
                                                "each",
                                                        progress.quiz()
                                                                .activity()
                                                                .outcomeMark()
                                                                .value())));
        progress.quiz()
                .activity()
                .maxAttempts()
                .ifPresent(allowed ->
                        facts.with(
                                getTranslation("learning.quiz.attempts"),
                                getTranslation(
                                        "learning.quiz.attempts-left",
                                        Map.of(
                                                "left",
                                                progress.left().orElse(0),
                                                "allowed",
                                                allowed))));
        return facts;
    }

    private boolean isAnythingCritical() {
        return visit.progress().module().outcomes().stream().anyMatch(Outcome::critical);
    }

    private void addObstacle(StartOutcome obstacle) {
        PlayerAddress here = visit.address();
        switch (obstacle) {
            case StartOutcome.NotOpenYet first ->
                    add(
                            new Paragraph(getTranslation("learning.quiz.not-open-yet")),
                            Links.primary(
                                    here.step(first.first()), getTranslation("learning.go-on")));
            case StartOutcome.AlreadyPassed passed ->
                    add(
                            new Paragraph(getTranslation("learning.quiz.already-passed")),
                            Links.primary(
                                    QuizAddresses.result(here, passed.attempt()),
                                    getTranslation("learning.quiz.show-result")));
            case StartOutcome.WaitsForMarking waits ->
                    add(
                            new Paragraph(getTranslation("learning.quiz.waits")),
                            Links.primary(
                                    QuizAddresses.result(here, waits.attempt()),
                                    getTranslation("learning.quiz.show-result")));
            case StartOutcome.NoneLeft none ->
                    add(
                            new Paragraph(
                                    getTranslation(
                                            "learning.quiz.none-left",
                                            Map.of("allowed", none.allowed()))));
            case StartOutcome.NotBefore later -> add(nextAttempt);
            case StartOutcome.Open open ->
                    throw new IllegalStateException("an open attempt is no obstacle: " + open);
        }
    }

    private void addStart(Person person) {
        Optional<AttemptSheet> open = progress.open();
        Section card = new Section();
        card.addClassNames("card", "stack");
        card.add(
                new H2(getTranslation("learning.quiz.you-are", Map.of("name", person.name()))),
                new Paragraph(getTranslation("learning.quiz.you-are.why")));
        open.ifPresent(sheet ->
                card.add(
                        new Paragraph(
                                getTranslation(
                                        "learning.quiz.answered",
                                        Map.of(
                                                "answered", sheet.answered(),
                                                "questions", sheet.questions().size())))));
        NativeButton start =
                new NativeButton(
                        getTranslation(
                                open.isPresent() ? "learning.quiz.go-on" : "learning.quiz.start"),
                        click -> person.start().run());
        start.addClassNames("btn", "primary");
        NativeButton notMe =
                new NativeButton(
                        getTranslation("learning.quiz.not-me"), click -> person.notMe().run());
        notMe.addClassName("btn");
        card.add(person.certificate(), new Row(start, notMe));
        add(card);
    }

    private Div made() {
        Div made = new Div();
        made.addClassNames("stack", "tight");
        if (!progress.made().isEmpty()) {
            made.add(new H2(getTranslation("learning.quiz.earlier")));
        }
        progress.made()
                .forEach(attempt ->
                        made.add(
                                new Paragraph(
                                        new AttemptLink(
                                                QuizAddresses.result(visit.address(), attempt.id()),
                                                progress.progress().run(),
                                                attempt.number(),
                                                AttemptLink.Verdict.of(
                                                        attempt.isPassed(), attempt.waits()),
                                                attempt.score()))));
        return made;
    }
}
