package eu.most.learning;

import static eu.most.learning.LearnersInTests.MODULE;

import eu.most.WholeApplication;
import eu.most.access.Actor;
import eu.most.catalogue.StepKey;
import eu.most.items.OptionKey;
import eu.most.items.Response.Choice;
import eu.most.lesson.Lessons;
import eu.most.lesson.Reflections;
import eu.most.quiz.AnswerOutcome;
import eu.most.quiz.AttemptResult;
import eu.most.quiz.AttemptSheet;
import eu.most.quiz.AttemptSheet.Question;
import eu.most.quiz.Quizzes;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People who learn the real module, at once and one after the other, on the real database. */
@WholeApplication
public abstract class LearningTest {

    protected static final StepKey FIRST = new StepKey("before-words");
    protected static final Duration A_DAY = Duration.ofHours(24);
    protected static final StepKey SECOND = new StepKey("first-signs");

    @Autowired protected LearnersInTests learners;
    @Autowired protected HeardCompletions heard;
    @Autowired protected Learning learning;
    @Autowired protected Lessons lessons;
    @Autowired protected Quizzes quizzes;
    @Autowired protected Clock clock;
    @Autowired protected Reflections reflections;
    @Autowired protected Completions completions;
    @Autowired protected JdbcClient jdbc;

    protected void read(Actor trainee, StepKey lesson) {
        learners.as(
                trainee,
                () -> {
                    learners.read(progress(trainee).module().step(lesson).orElseThrow());
                    return lesson;
                });
    }

    protected Progress progress(Actor trainee) {
        return learners.as(trainee, () -> learning.progress(MODULE)).orElseThrow();
    }

    protected AttemptResult submit(Actor trainee, AttemptSheet sheet) {
        return learners.as(trainee, () -> quizzes.submit(sheet.id())).orElseThrow();
    }

    protected Optional<AnswerOutcome> answer(
            Actor trainee,
            AttemptSheet sheet,
            Question question,
            Set<OptionKey> chosen,
            long sequence) {
        return learners.as(
                trainee,
                () -> quizzes.answer(sheet.id(), question.item(), new Choice(chosen), sequence));
    }

    protected long revisions(AttemptSheet sheet) {
        return jdbc.sql("SELECT COUNT(*) FROM answer WHERE attempt_id = :attempt")
                .param("attempt", sheet.id().value())
                .query(Long.class)
                .single();
    }

    protected static <T> List<T> atOnce(int times, Callable<T> call) throws Exception {
        return atOnce(Collections.nCopies(times, call));
    }

    /** All at the same moment, each in a thread of its own. */
    protected static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        CyclicBarrier start = new CyclicBarrier(calls.size());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> futures = new ArrayList<>();
            for (Callable<T> call : calls) {
                futures.add(
                        threads.submit(() -> {
                            start.await();
                            return call.call();
                        }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }
}
