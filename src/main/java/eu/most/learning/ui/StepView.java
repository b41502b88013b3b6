package eu.most.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import eu.most.access.CurrentActor;
import eu.most.catalogue.Step;
import eu.most.catalogue.StepKey;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.kernel.LanguageTag;
import eu.most.learning.AttemptId;
import eu.most.learning.AttemptResult;
import eu.most.learning.AttemptSheet;
import eu.most.learning.Awarded;
import eu.most.learning.Awards;
import eu.most.learning.CompletionDetails;
import eu.most.learning.Learning;
import eu.most.learning.Lessons;
import eu.most.learning.Progress;
import eu.most.learning.QuizStanding;
import eu.most.learning.Quizzes;
import eu.most.learning.Reflections;
import eu.most.quiz.QuizActivity;
import eu.most.uikit.Messages;
import eu.most.uikit.NotFoundException;
import eu.most.uikit.Notice;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One step of a module: a lesson, or the page of a test that the address names. What is not open
 * yet sends to the step that comes first, which says why.
 */
@Route("learn/:module/:step")
@RolesAllowed("TRAINEE")
class StepView extends PlayerView implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Learning learning;
    private final transient Lessons lessons;
    private final transient Quizzes quizzes;
    private final transient Reflections reflections;
    private final transient Awards awards;
    private final transient CurrentActor currentActor;
    private final transient AuthenticationContext authentication;
    private final transient Messages messages;
    private final transient Clock clock;

    StepView(
            Learning learning,
            Lessons lessons,
            Quizzes quizzes,
            Reflections reflections,
            Awards awards,
            CurrentActor currentActor,
            AuthenticationContext authentication,
            Messages messages,
            Clock clock) {
        this.learning = learning;
        this.lessons = lessons;
        this.quizzes = quizzes;
        this.reflections = reflections;
        this.awards = awards;
        this.currentActor = currentActor;
        this.authentication = authentication;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Place module = Place.of(module(event), language(event));
        StepKey key = parameter(event, "step", StepKey::new);
        Optional<Progress> visited = learning.visit(module.module());
        if (visited.isEmpty()) {
            event.forwardTo(module.path(), QueryParameters.fromString(module.query()));
            return;
        }
        Progress progress = visited.get();
        Step step =
                progress.module()
                        .step(key)
                        .orElseThrow(() -> new NotFoundException("no such step"));
        if (!progress.isOpen(key) && query(event, Place.ATTEMPT).isEmpty()) {
            Place first = module.step(progress.current().orElseThrow().key()).insteadOf(key);
            event.forwardTo(first.path(), QueryParameters.fromString(first.query()));
            return;
        }
        LanguageTag wanted = module.language().orElseGet(this::readersLanguage);
        Reading reading =
                new Reading(module.step(key), progress, wanted, progress.module().texts(wanted));
        titled(reading.texts().step(key).title());
        Player player =
                new Player(
                        reading,
                        key,
                        step.kind().equals(QuizActivity.KIND)
                                ? quiz(reading, step, event)
                                : lesson(reading, step));
        query(event, Place.EARLY)
                .flatMap(early -> notOpenYet(reading, early))
                .ifPresent(player::addAsFirst);
        add(player);
    }

    /** Why the step that was asked for is not shown; empty if it is open by now. */
    private Optional<Notice> notOpenYet(Reading reading, String early) {
        return reading.progress().module().steps().stream()
                .map(Step::key)
                .filter(key -> key.value().equals(early))
                .filter(key -> !reading.progress().isOpen(key))
                .findFirst()
                .map(key -> reading.texts().step(key).title())
                .map(title -> getTranslation("learning.not-open-yet", Map.of("step", title)))
                .map(text -> new Notice(Notice.Kind.TOLD, text));
    }

    private Component lesson(Reading reading, Step lesson) {
        OpenLesson open = new OpenLesson(lessons, reading.place().module(), lesson.key(), clock);
        LessonPage page =
                new LessonPage(
                        reading,
                        lesson,
                        reflections,
                        reflections.notes(reading.place().module()),
                        open,
                        () -> goOn(reading, lesson));
        if (!reading.progress().isDone(lesson.key())) {
            page.addDetachListener(left -> leave(open));
        }
        return page;
    }

    /** A session that ended has nobody any more for whom it could be kept. */
    private void leave(OpenLesson open) {
        if (currentActor.find().isPresent()) {
            open.leave();
        }
    }

    private void goOn(Reading reading, Step lesson) {
        Place here = reading.place();
        Place next =
                reading.progress()
                        .after(lesson.key())
                        .map(after -> here.step(after.key()))
                        .orElseGet(() -> Place.of(here.module(), here.language()));
        getUI().ifPresent(next::open);
    }

    private Component quiz(Reading reading, Step quiz, BeforeEnterEvent event) {
        QuizStanding standing =
                quizzes.standing(reading.place().module(), quiz.key())
                        .orElseThrow(() -> new NotFoundException("no such quiz"));
        Optional<String> attempt = query(event, Place.ATTEMPT);
        if (attempt.isPresent()) {
            return new ResultPage(
                    reading,
                    standing,
                    result(quiz, attempt.get()),
                    nextAttempt(reading, standing),
                    new CertificateNotice(() -> certificate(reading)));
        }
        Optional<String> item = query(event, Place.ITEM);
        Optional<AttemptSheet> open = standing.open();
        if (item.isEmpty() || open.isEmpty()) {
            return start(reading, standing);
        }
        AttemptSheet sheet = open.get();
        if (item.get().equals(Place.OVERVIEW)) {
            return new OverviewPage(reading, sheet, () -> handIn(reading.place(), sheet));
        }
        return new QuestionPage(
                reading,
                reading.texts().step(quiz.key()).title(),
                sheet,
                sheet.question(position(item.get()))
                        .orElseThrow(() -> new NotFoundException("no such question")),
                quizzes);
    }

    private Component start(Reading reading, QuizStanding standing) {
        return new QuizStartPage(
                reading,
                standing,
                new QuizStartPage.Person(
                        currentActor.get().displayName(),
                        certificateLanguage(reading),
                        () -> begin(reading, standing.quiz().key()),
                        authentication::logout),
                nextAttempt(reading, standing),
                clock.instant());
    }

    /** At first that of the lessons, as far as there are certificates in it. */
    private Component certificateLanguage(Reading reading) {
        TrainingModuleKey module = reading.place().module();
        return new CertificateLanguage(
                messages.languages(),
                certificateLanguageNow(reading),
                chosen -> learning.chooseCertificateLanguage(module, chosen));
    }

    private LanguageTag certificateLanguageNow(Reading reading) {
        LanguageTag read = LanguageTag.of(reading.texts().language().locale());
        return learning.certificateLanguage(reading.place().module())
                .orElse(messages.languages().contains(read) ? read : LanguageTag.ENGLISH);
    }

    private Optional<Awarded> certificate(Reading reading) {
        return reading.progress()
                .completion()
                .map(CompletionDetails::id)
                .map(completion -> awards.of(List.of(completion)).get(completion));
    }

    private Component nextAttempt(Reading reading, QuizStanding standing) {
        boolean isThereOne = standing.last().isPresent() && standing.passed().isEmpty();
        int unseen =
                isThereOne
                        ? quizzes.unseenInTheNext(reading.place().module(), standing.quiz().key())
                        : 0;
        return new NextAttempt(reading, standing, unseen, clock.instant(), clock.getZone());
    }

    private void begin(Reading reading, StepKey quiz) {
        Place here = reading.place();
        learning.chooseCertificateLanguage(here.module(), certificateLanguageNow(reading));
        quizzes.start(here.module(), quiz);
        int question =
                quizzes.standing(here.module(), quiz)
                        .flatMap(QuizStanding::open)
                        .flatMap(sheet -> sheet.unanswered().stream().findFirst())
                        .map(AttemptSheet.Question::position)
                        .orElse(0);
        Place there = question == 0 ? here.overview() : here.question(question);
        getUI().ifPresent(there::open);
    }

    private void handIn(Place here, AttemptSheet sheet) {
        Place there =
                quizzes.submit(sheet.id())
                        .map(result -> here.result(result.id()))
                        .orElseGet(() -> Place.of(here.module(), here.language()));
        getUI().ifPresent(there::open);
    }

    private AttemptResult result(Step quiz, String attempt) {
        try {
            return quizzes.result(AttemptId.of(attempt))
                    .filter(result -> result.step().equals(quiz.key()))
                    .orElseThrow(() -> new NotFoundException("no such result"));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("no such result");
        }
    }

    private static int position(String item) {
        return item.matches("[0-9]{1,4}") ? Integer.parseInt(item) : 0;
    }
}
