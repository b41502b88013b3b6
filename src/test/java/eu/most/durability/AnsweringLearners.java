package eu.most.durability;

import eu.most.MostApplication;
import eu.most.access.Actor;
import eu.most.access.CurrentActor;
import eu.most.catalogue.Catalogue;
import eu.most.items.OptionKey;
import eu.most.items.Response.Choice;
import eu.most.learning.LearnersInTests;
import eu.most.learning.Learning;
import eu.most.lesson.Lessons;
import eu.most.people.People;
import eu.most.quiz.AnswerOutcome;
import eu.most.quiz.AttemptResult;
import eu.most.quiz.AttemptSheet;
import eu.most.quiz.AttemptSheet.Question;
import eu.most.quiz.Quizzes;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;

/**
 * A process of its own that runs the application and answers as fast as it can, until it is killed.
 * It says on its standard output what was acknowledged:
 *
 * <pre>
 * SAVED attempt item sequence option
 * RESULT attempt score
 * </pre>
 */
final class AnsweringLearners {

    private static final int ANSWERING = 3;

    private final LearnersInTests learners;
    private final Quizzes quizzes;

    private AnsweringLearners(ApplicationContext context) {
        quizzes = context.getBean(Quizzes.class);
        learners =
                new LearnersInTests(
                        context.getBean(CurrentActor.class),
                        context.getBean(Catalogue.class),
                        context.getBean(Learning.class),
                        context.getBean(Lessons.class),
                        quizzes,
                        context.getBean(People.class),
                        context.getBean(JdbcClient.class),
                        context.getBean(Clock.class));
    }

    public static void main(String[] arguments) {
        AnsweringLearners running =
                new AnsweringLearners(
                        new SpringApplicationBuilder(MostApplication.class)
                                .lazyInitialization(true)
                                .bannerMode(Banner.Mode.OFF)
                                .run(arguments));
        for (int i = 0; i < ANSWERING; i++) {
            Thread.ofPlatform().start(running::answerForEver);
        }
        Thread.ofPlatform().start(running::handInForEver);
    }

    private void answerForEver() {
        while (true) {
            Actor trainee = untilStored(learners::aTraineeWhoReadEveryLesson);
            AttemptSheet sheet = untilStored(() -> learners.openAttempt(trainee));
            for (long sequence = 1; sequence <= Quizzes.LAST_SEQUENCE; sequence++) {
                for (Question question : sheet.questions()) {
                    answer(trainee, sheet, question, sequence);
                }
            }
        }
    }

    private void answer(Actor trainee, AttemptSheet sheet, Question question, long sequence) {
        OptionKey option = question.options().get((int) (sequence % question.options().size()));
        AnswerOutcome outcome =
                untilStored(() ->
                        learners.as(
                                        trainee,
                                        () ->
                                                quizzes.answer(
                                                        sheet.id(),
                                                        question.item(),
                                                        new Choice(Set.of(option)),
                                                        sequence))
                                .orElseThrow());
        if (outcome instanceof AnswerOutcome.Saved) {
            say("SAVED", sheet.id(), question.item(), sequence, option);
        }
    }

    private void handInForEver() {
        while (true) {
            Actor trainee = untilStored(learners::aTraineeWhoReadEveryLesson);
            AttemptSheet sheet = untilStored(() -> learners.answerEverythingRight(trainee));
            AttemptResult result =
                    untilStored(() ->
                            learners.as(trainee, () -> quizzes.submit(sheet.id())).orElseThrow());
            say("RESULT", sheet.id(), result.score().value());
        }
    }

    /** Tries again while the database is gone, as a browser does. */
    private static <T> T untilStored(Supplier<T> work) {
        while (true) {
            try {
                return work.get();
            } catch (DataAccessException | TransactionException _) {
                pause();
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted between two tries", e);
        }
    }

    private static void say(Object... words) {
        StringBuilder line = new StringBuilder();
        for (Object word : words) {
            line.append(word).append(' ');
        }
        System.out.println(line.append("."));
    }
}
