package eu.most.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.security.AuthenticationContext;
import eu.most.access.CurrentActor;
import eu.most.access.LinkedPage;
import eu.most.access.PageLinks;
import eu.most.catalogue.ActivityKind;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.kernel.LanguageTag;
import eu.most.learning.Awarded;
import eu.most.learning.Awards;
import eu.most.learning.CompletionDetails;
import eu.most.learning.Learning;
import eu.most.learning.ui.player.CertificateNotice;
import eu.most.learning.ui.player.PlayerAddress;
import eu.most.learning.ui.player.StepPlayer;
import eu.most.learning.ui.player.StepVisit;
import eu.most.quiz.AttemptId;
import eu.most.quiz.AttemptResult;
import eu.most.quiz.AttemptSheet;
import eu.most.quiz.QuizActivity;
import eu.most.quiz.QuizProgress;
import eu.most.quiz.Quizzes;
import eu.most.uikit.Messages;
import eu.most.uikit.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Shows the page of a quiz that the address names: its start, a question, or a result. */
@org.springframework.stereotype.Component
class QuizPlayer implements StepPlayer {

    private final Quizzes quizzes;
    private final Learning learning;
    private final Awards awards;
    private final PageLinks links;
    private final CurrentActor currentActor;
    private final AuthenticationContext authentication;
    private final Messages messages;
    private final Clock clock;

    QuizPlayer(
            Quizzes quizzes,
            Learning learning,
            Awards awards,
            PageLinks links,
            CurrentActor currentActor,
            AuthenticationContext authentication,
            Messages messages,
            Clock clock) {
        this.quizzes = quizzes;
        this.learning = learning;
        this.awards = awards;
        this.links = links;
        this.currentActor = currentActor;
        this.authentication = authentication;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public ActivityKind kind() {
        return QuizActivity.KIND;
    }

    /** A result stays there for whoever is on their way through the module again. */
    @Override
    public boolean admits(StepVisit visit) {
        return StepPlayer.super.admits(visit) || visit.parameter(QuizAddresses.ATTEMPT).isPresent();
    }

    @Override
    public Component play(StepVisit visit) {
        QuizProgress progress =
                quizzes.progress(visit.address().module(), visit.step().key())
                        .orElseThrow(() -> new NotFoundException("no such quiz"));
        Optional<String> attempt = visit.parameter(QuizAddresses.ATTEMPT);
        if (attempt.isPresent()) {
            return new ResultPage(
                    visit,
                    progress,
                    result(visit, attempt.get()),
                    nextAttempt(visit, progress),
                    new CertificateNotice(
                            () -> certificate(visit), links.path(LinkedPage.CERTIFICATES)));
        }
        Optional<String> item = visit.parameter(QuizAddresses.ITEM);
        Optional<AttemptSheet> open = progress.open();
        if (item.isEmpty() || open.isEmpty()) {
            return start(visit, progress);
        }
        AttemptSheet sheet = open.get();
        if (item.get().equals(QuizAddresses.OVERVIEW)) {
            return new OverviewPage(visit, sheet, () -> handIn(visit.address(), sheet));
        }
        return new QuestionPage(
                visit,
                visit.texts().step(visit.step().key()).title(),
                sheet,
                sheet.question(position(item.get()))
                        .orElseThrow(() -> new NotFoundException("no such question")),
                quizzes);
    }

    private Component start(StepVisit visit, QuizProgress progress) {
        return new QuizStartPage(
                visit,
                progress,
                new QuizStartPage.Person(
                        currentActor.get().displayName(),
                        certificateLanguage(visit),
                        () -> begin(visit),
                        authentication::logout),
                nextAttempt(visit, progress),
                clock.instant());
    }

    /** At first that of the texts, as far as there are certificates in it. */
    private Component certificateLanguage(StepVisit visit) {
        TrainingModuleKey module = visit.address().module();
        return new CertificateLanguage(
                messages.languages(),
                certificateLanguageNow(visit),
                chosen -> learning.chooseCertificateLanguage(module, chosen));
    }

    private LanguageTag certificateLanguageNow(StepVisit visit) {
        LanguageTag read = LanguageTag.of(visit.texts().language().locale());
        return learning.certificateLanguage(visit.address().module())
                .orElse(messages.languages().contains(read) ? read : LanguageTag.ENGLISH);
    }

    private Optional<Awarded> certificate(StepVisit visit) {
        return visit.progress()
                .completion()
                .map(CompletionDetails::id)
                .map(completion -> awards.of(List.of(completion)).get(completion));
    }

    private Component nextAttempt(StepVisit visit, QuizProgress progress) {
        boolean isThereOne = progress.last().isPresent() && progress.passed().isEmpty();
        int unseen =
                isThereOne
                        ? quizzes.unseenInTheNext(visit.address().module(), visit.step().key())
                        : 0;
        return new NextAttempt(visit, progress, unseen, clock.instant(), clock.getZone());
    }

    private void begin(StepVisit visit) {
        PlayerAddress here = visit.address();
        learning.chooseCertificateLanguage(here.module(), certificateLanguageNow(visit));
        quizzes.start(here.module(), visit.step().key());
        PlayerAddress there =
                quizzes.progress(here.module(), visit.step().key())
                        .flatMap(QuizProgress::open)
                        .flatMap(sheet -> sheet.unanswered().stream().findFirst())
                        .map(question -> QuizAddresses.question(here, question.position()))
                        .orElseGet(() -> QuizAddresses.overview(here));
        there.open(UI.getCurrent());
    }

    private void handIn(PlayerAddress here, AttemptSheet sheet) {
        PlayerAddress there =
                quizzes.submit(sheet.id())
                        .map(result -> QuizAddresses.result(here, result.id()))
                        .orElseGet(() -> PlayerAddress.of(here.module(), here.language()));
        there.open(UI.getCurrent());
    }

    private AttemptResult result(StepVisit visit, String attempt) {
        try {
            return quizzes.result(AttemptId.of(attempt))
                    .filter(result -> result.step().equals(visit.step().key()))
                    .orElseThrow(() -> new NotFoundException("no such result"));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("no such result");
        }
    }

    private static int position(String item) {
        return item.matches("[0-9]{1,4}") ? Integer.parseInt(item) : 0;
    }
}
