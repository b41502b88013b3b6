package eu.most.quiz;

import static eu.most.learning.ModuleInTests.FIRST;
import static eu.most.learning.ModuleInTests.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import eu.most.catalogue.StepKey;
import eu.most.kernel.Percent;
import eu.most.learning.EnrolmentId;
import eu.most.learning.ModuleInTests;
import eu.most.learning.Progress;
import eu.most.quiz.QuizProgress.Made;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuizProgressTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final Made FAILED =
            new Made(AttemptId.next(), 1, new Percent(79), false, false, NOON);
    private static final Made PASSED =
            new Made(AttemptId.next(), 2, new Percent(80), true, false, NOON);
    private static final QuizStep AS_OFTEN_AS_NEEDED =
            ModuleInTests.quiz(OptionalInt.empty(), Duration.ZERO);

    @Test
    void anAttemptWaitsForTheStepsBeforeIt() {
        assertThat(progress(AS_OFTEN_AS_NEEDED, Set.of(FIRST)).obstacle(NOON))
                .contains(new StartOutcome.NotOpenYet(SECOND));
    }

    @Test
    void whoFailedMayTryAgainAtOnce() {
        assertThat(progress(AS_OFTEN_AS_NEEDED, lessonsDone(), FAILED).obstacle(NOON)).isEmpty();
    }

    @Test
    void whoPassedHasNothingLeftToTry() {
        assertThat(progress(AS_OFTEN_AS_NEEDED, lessonsDone(), FAILED, PASSED).obstacle(NOON))
                .contains(new StartOutcome.AlreadyPassed(PASSED.id()));
    }

    @Test
    void aModuleMayAllowOnlySoManyAttempts() {
        QuizStep once = ModuleInTests.quiz(OptionalInt.of(1), Duration.ZERO);
        assertThat(progress(once, lessonsDone()).obstacle(NOON)).isEmpty();
        assertThat(progress(once, lessonsDone(), FAILED).obstacle(NOON))
                .contains(new StartOutcome.NoneLeft(1));
    }

    @Test
    void aModuleMayAskForAPauseAfterAFailure() {
        QuizStep dayBetween = ModuleInTests.quiz(OptionalInt.empty(), Duration.ofHours(24));
        QuizProgress progress = progress(dayBetween, lessonsDone(), FAILED);
        Instant nextNoon = NOON.plus(Duration.ofHours(24));
        assertThat(progress.obstacle(nextNoon.minusSeconds(1)))
                .contains(new StartOutcome.NotBefore(nextNoon));
        assertThat(progress.obstacle(nextNoon)).isEmpty();
    }

    private static Set<StepKey> lessonsDone() {
        return Set.of(FIRST, SECOND);
    }

    private static QuizProgress progress(QuizStep quiz, Set<StepKey> done, Made... made) {
        Progress progress =
                new Progress(
                        EnrolmentId.next(), ModuleInTests.module(quiz), 1, done, Optional.empty());
        return new QuizProgress(
                progress,
                quiz,
                quiz.activity().waitAfterFailure(),
                List.of(made),
                Optional.empty());
    }
}
