package eu.most.learning;

import eu.most.access.Actor;
import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.catalogue.Catalogue;
import eu.most.catalogue.Step;
import eu.most.catalogue.StepKey;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.items.Item;
import eu.most.items.ItemBank;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.PersonId;
import eu.most.kernel.Sector;
import eu.most.lesson.LessonActivity;
import eu.most.lesson.LessonVisitId;
import eu.most.lesson.Lessons;
import eu.most.people.People;
import eu.most.people.RegisterPerson;
import eu.most.quiz.AttemptResult;
import eu.most.quiz.AttemptSheet;
import eu.most.quiz.Quizzes;
import eu.most.texts.PersonName;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People who learn the real de-escalation module, up to the point that a test starts from. */
@TestComponent
public class LearnersInTests {

    public static final TrainingModuleKey MODULE = new TrainingModuleKey("de-escalation");
    public static final StepKey TEST = new StepKey("test");

    private final CurrentActor currentActor;
    private final Catalogue catalogue;
    private final Learning learning;
    private final Lessons lessons;
    private final Quizzes quizzes;
    private final People people;
    private final JdbcClient jdbc;
    private final Clock clock;

    public LearnersInTests(
            CurrentActor currentActor,
            Catalogue catalogue,
            Learning learning,
            Lessons lessons,
            Quizzes quizzes,
            People people,
            JdbcClient jdbc,
            Clock clock) {
        this.currentActor = currentActor;
        this.catalogue = catalogue;
        this.learning = learning;
        this.lessons = lessons;
        this.quizzes = quizzes;
        this.people = people;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Somebody who learns for the third sector. */
    public Actor aTrainee() {
        return aTrainee(new PersonName("Maja", "Kos"), Sector.THIRD_SECTOR, "M. Kos");
    }

    /** Somebody of this name who learns for the prison service. */
    public Actor aTrainee(PersonName name) {
        return aTrainee(name, Sector.PRISON, name.display());
    }

    private Actor aTrainee(PersonName name, Sector sector, String shown) {
        Actor officer = new Actor(PersonId.next(), "Officer", Set.of(Role.ADMINISTRATOR));
        RegisterPerson registration =
                new RegisterPerson(name, Optional.empty(), LanguageTag.ENGLISH, sector);
        PersonId person = as(officer, () -> people.register(registration));
        return new Actor(person, shown, Set.of(Role.TRAINEE));
    }

    public <T> T as(Actor actor, Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        currentActor.runAs(actor, () -> result.set(work.get()));
        return result.get();
    }

    public Actor aTraineeWhoReadEveryLesson() {
        Actor trainee = aTrainee();
        readEveryLesson(trainee);
        return trainee;
    }

    /** Somebody of this name who has just passed; the certificate follows. */
    public Actor aTraineeWhoPassed(PersonName name) {
        Actor trainee = aTrainee(name);
        readEveryLesson(trainee);
        pass(trainee);
        return trainee;
    }

    public void readEveryLesson(Actor trainee) {
        currentActor.runAs(
                trainee,
                () -> {
                    Progress progress = learning.enrol(MODULE).orElseThrow();
                    for (Step step : progress.module().steps()) {
                        if (step.kind().equals(LessonActivity.KIND)) {
                            read(step);
                            lessons.complete(MODULE, step.key());
                        }
                    }
                });
    }

    /** Nobody reads in a test: as if the lesson had been open for as long as it is planned. */
    public void read(Step lesson) {
        Instant since = clock.instant().minus(Duration.ofMinutes(lesson.minutes()));
        lessons.visited(MODULE, lesson.key(), LessonVisitId.next(), since, true);
    }

    public AttemptSheet openAttempt(Actor trainee) {
        return as(
                trainee,
                () -> {
                    quizzes.start(MODULE, TEST);
                    return quizzes.progress(MODULE, TEST).orElseThrow().open().orElseThrow();
                });
    }

    /** Nobody waits a day in a test: as if all that was handed in had been handed in yesterday. */
    public void aDayPasses(Actor trainee) {
        jdbc.sql(
                        """
                        UPDATE submission SET submitted_at = submitted_at - INTERVAL 1 DAY
                        WHERE attempt_id IN (SELECT id FROM attempt WHERE person_id = :person)
                        """)
                .param("person", trainee.person().value())
                .update();
    }

    /** Gives every question of the open attempt its best answer. */
    public AttemptSheet answerEverythingRight(Actor trainee) {
        AttemptSheet sheet = openAttempt(trainee);
        ItemBank bank = ItemBank.of(catalogue.latest(MODULE).orElseThrow());
        currentActor.runAs(
                trainee,
                () -> {
                    for (AttemptSheet.Question question : sheet.questions()) {
                        Item item = bank.item(question.item());
                        quizzes.answer(
                                sheet.id(),
                                item.key(),
                                item.bestResponse(),
                                question.sequence() + 1);
                    }
                });
        return sheet;
    }

    public AttemptResult pass(Actor trainee) {
        AttemptSheet sheet = answerEverythingRight(trainee);
        return as(trainee, () -> quizzes.submit(sheet.id()).orElseThrow());
    }
}
