package eu.most.quiz;

import static eu.most.learning.LearnersInTests.MODULE;
import static eu.most.learning.LearnersInTests.TEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import eu.most.access.Actor;
import eu.most.items.ItemKey;
import eu.most.items.ItemKind;
import eu.most.items.OptionKey;
import eu.most.items.Response.Choice;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.Percent;
import eu.most.learning.CompletionDetails;
import eu.most.learning.LearningTest;
import eu.most.learning.ModuleCompleted;
import eu.most.learning.MyLearning;
import eu.most.quiz.AnswerOutcome.AlreadySubmitted;
import eu.most.quiz.AnswerOutcome.Overtaken;
import eu.most.quiz.AnswerOutcome.Saved;
import eu.most.quiz.AttemptSheet.Question;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class QuizzesOnMariaDbTest extends LearningTest {

    @Nested
    class Answering {

        @Test
        void theAttemptOpensAfterTheLessons() {
            Actor trainee = learners.aTrainee();
            learners.as(trainee, () -> learning.enrol(MODULE));
            assertThat(learners.as(trainee, () -> quizzes.start(MODULE, TEST)))
                    .contains(new StartOutcome.NotOpenYet(FIRST));
        }

        @Test
        void startingInManyWindowsAtOnceIsOneAttempt() throws Exception {
            Actor trainee = learners.aTraineeWhoReadEveryLesson();
            assertThat(
                            atOnce(
                                            16,
                                            () ->
                                                    learners.as(
                                                            trainee,
                                                            () -> quizzes.start(MODULE, TEST)))
                                    .stream()
                                    .distinct())
                    .hasSize(1);
        }

        @Test
        void anAnswerIsThereForWhoeverComesBack() {
            Actor trainee = learners.aTraineeWhoReadEveryLesson();
            AttemptSheet sheet = learners.openAttempt(trainee);
            Question question = sheet.questions().getFirst();
            Set<OptionKey> chosen = Set.of(question.options().getFirst());
            assertThat(answer(trainee, sheet, question, chosen, 1)).contains(new Saved(1));
            AttemptSheet later = learners.openAttempt(trainee);
            assertThat(later.id()).isEqualTo(sheet.id());
            assertThat(later.questions())
                    .extracting(Question::options)
                    .isEqualTo(sheet.questions().stream().map(Question::options).toList());
            assertThat(later.questions().getFirst().chosen()).isEqualTo(chosen);
            assertThat(later.answered()).isEqualTo(1);
        }

        @Test
        void theSameAnswerTwiceIsOne() throws Exception {
            Actor trainee = learners.aTraineeWhoReadEveryLesson();
            AttemptSheet sheet = learners.openAttempt(trainee);
            Question question = sheet.questions().getFirst();
            Set<OptionKey> chosen = Set.of(question.options().getFirst());
            assertThat(atOnce(16, () -> answer(trainee, sheet, question, chosen, 1)))
                    .containsOnly(Optional.of(new Saved(1)));
            assertThat(revisions(sheet)).isEqualTo(1);
        }

        @Test
        void everyChangeOfMindIsKeptAndTheLastCounts() {
            Actor trainee = learners.aTraineeWhoReadEveryLesson();
            AttemptSheet sheet = learners.openAttempt(trainee);
            Question question = sheet.questions().getFirst();
            answer(trainee, sheet, question, Set.of(question.options().get(0)), 1);
            answer(trainee, sheet, question, Set.of(question.options().get(1)), 2);
            answer(trainee, sheet, question, Set.of(), 3);
            answer(trainee, sheet, question, Set.of(question.options().get(2)), 4);
            assertThat(revisions(sheet)).isEqualTo(4);
            assertThat(learners.openAttempt(trainee).questions().getFirst().chosen())
                    .containsExactly(question.options().get(2));
        }

        @Test
        void ofTwoBrowsersTheHigherSequenceCountsWhicheverComesFirst() {
            Actor trainee = learners.aTraineeWhoReadEveryLesson();
            AttemptSheet sheet = learners.openAttempt(trainee);
            Question question = sheet.questions().getFirst();
            Set<OptionKey> newer = Set.of(question.options().get(1));
            Set<OptionKey> older = Set.of(question.options().get(0));
            assertThat(answer(trainee, sheet, question, newer, 2)).contains(new Saved(2));
            assertThat(answer(trainee, sheet, question, older, 1))
                    .contains(new Overtaken(2, new Choice(newer)));
            assertThat(answer(trainee, sheet, question, older, 2))
                    .contains(new Overtaken(2, new Choice(newer)));
            assertThat(answer(trainee, sheet, question, older, 3)).contains(new Saved(3));
        }

        @Test
        void manyBrowsersWithOneSequenceLeaveOneAnswerAndTellTheOthers() throws Exception {
            Actor trainee = learners.aTraineeWhoReadEveryLesson();
            AttemptSheet sheet = learners.openAttempt(trainee);
            Question question = sheet.questions().getFirst();
            List<Callable<Optional<AnswerOutcome>>> calls =
                    IntStream.range(0, 16)
                            .<Callable<Optional<AnswerOutcome>>>mapToObj(i ->
                                    () ->
                                            answer(
                                                    trainee,
                                                    sheet,
                                                    question,
                                                    Set.of(question.options().get(i % 4)),
                                                    1))
                            .toList();
            List<Optional<AnswerOutcome>> outcomes = atOnce(calls);
            Set<OptionKey> stored = learners.openAttempt(trainee).questions().getFirst().chosen();
            assertThat(revisions(sheet)).isEqualTo(1);
            assertThat(outcomes)
                    .allMatch(outcome ->
                            outcome.equals(Optional.of(new Saved(1)))
                                    || outcome.equals(
                                            Optional.of(new Overtaken(1, new Choice(stored)))))
                    .filteredOn(Optional.of(new Saved(1))::equals)
                    .hasSize(4);
        }

        @Test
        void whatTheQuestionDoesNotOfferIsRefused() {
            Actor trainee = learners.aTraineeWhoReadEveryLesson();
            AttemptSheet sheet = learners.openAttempt(trainee);
            Question question =
                    sheet.questions().stream()
                            .filter(each -> each.kind() != ItemKind.MULTIPLE)
                            .findFirst()
                            .orElseThrow();
            Set<OptionKey> notOffered = Set.of(new OptionKey("h"));
            Set<OptionKey> two = Set.copyOf(question.options().subList(0, 2));
            assertThatThrownBy(() -> answer(trainee, sheet, question, notOffered, 1))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> answer(trainee, sheet, question, two, 1))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> answer(trainee, sheet, question, Set.of(), 1001))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(revisions(sheet)).isZero();
        }

        @Test
        void somebodyElsesAttemptLooksAsIfItWereNotThere() {
            Actor trainee = learners.aTraineeWhoReadEveryLesson();
            Actor other = learners.aTraineeWhoReadEveryLesson();
            AttemptSheet sheet = learners.openAttempt(trainee);
            Question question = sheet.questions().getFirst();
            AttemptId unknown = AttemptId.next();
            Set<OptionKey> chosen = Set.of(question.options().getFirst());
            for (AttemptId id : List.of(sheet.id(), unknown)) {
                assertThat(
                                learners.as(
                                        other,
                                        () ->
                                                quizzes.answer(
                                                        id,
                                                        question.item(),
                                                        new Choice(chosen),
                                                        1)))
                        .isEmpty();
                assertThat(learners.as(other, () -> quizzes.submit(id))).isEmpty();
                assertThat(learners.as(other, () -> quizzes.result(id))).isEmpty();
            }
            assertThat(revisions(sheet)).isZero();
        }
    }

    @Nested
    class HandingIn {

        @Test
        void handingInManyTimesAtOnceGivesOneResultOneCompletionAndOneEvent() throws Exception {
            Actor trainee = learners.aTraineeWhoReadEveryLesson();
            AttemptSheet sheet = learners.answerEverythingRight(trainee);
            List<AttemptResult> results =
                    atOnce(
                            32,
                            () ->
                                    learners.as(trainee, () -> quizzes.submit(sheet.id()))
                                            .orElseThrow());
            assertThat(results.stream().distinct())
                    .singleElement()
                    .satisfies(result -> {
                        assertThat(result.score()).isEqualTo(new Percent(100));
                        assertThat(result.isPassed()).isTrue();
                    });
            CompletionDetails completion = progress(trainee).completion().orElseThrow();
            assertThat(completions.findAll(List.of(completion.id()))).containsValue(completion);
            await().untilAsserted(() -> assertThat(heard.of(trainee.person())).isNotEmpty());
            await().during(Duration.ofMillis(300))
                    .untilAsserted(() ->
                            assertThat(heard.of(trainee.person()))
                                    .containsExactly(
                                            new ModuleCompleted(
                                                    completion.id(),
                                                    trainee.person(),
                                                    completion.version(),
                                                    MODULE,
                                                    new Percent(100),
                                                    completion.at())));
        }

        @Test
        void noAnswerSlipsInWhileTheScoreIsCounted() throws Exception {
            Actor trainee = learners.aTraineeWhoReadEveryLesson();
            for (int round = 0; round < 10; round++) {
                AttemptSheet sheet = learners.openAttempt(trainee);
                List<Callable<Object>> calls = new ArrayList<>();
                for (Question question : sheet.questions()) {
                    Set<OptionKey> any = Set.of(question.options().getFirst());
                    calls.add(() -> answer(trainee, sheet, question, any, 1).orElseThrow());
                }
                calls.add(calls.size() / 2, () -> submit(trainee, sheet));
                List<Object> outcomes = atOnce(calls);
                long saved = outcomes.stream().filter(Saved.class::isInstance).count();
                long late = outcomes.stream().filter(AlreadySubmitted.class::isInstance).count();
                AttemptResult result = submit(trainee, sheet);
                assertThat(outcomes).contains(result);
                assertThat(saved + late).isEqualTo(sheet.questions().size());
                assertThat(result.questions().stream().filter(each -> !each.chosen().isEmpty()))
                        .hasSize((int) saved);
                if (result.isPassed()) {
                    return;
                }
                learners.aDayPasses(trainee);
            }
        }

        @Test
        void whoFailsGetsANewDrawAndLosesNothing() {
            Actor trainee = learners.aTraineeWhoReadEveryLesson();
            AttemptSheet first = learners.openAttempt(trainee);
            AttemptResult failed = submit(trainee, first);
            assertThat(failed.isPassed()).isFalse();
            assertThat(failed.score()).isEqualTo(new Percent(0));
            assertThat(learners.as(trainee, () -> quizzes.start(MODULE, TEST)))
                    .contains(new StartOutcome.NotBefore(failed.submittedAt().plus(A_DAY)));
            learners.aDayPasses(trainee);
            AttemptSheet second = learners.openAttempt(trainee);
            assertThat(second.id()).isNotEqualTo(first.id());
            assertThat(second.number()).isEqualTo(2);
            assertThat(second.answered()).isZero();
            assertThat(learners.as(trainee, () -> quizzes.result(first.id())))
                    .map(AttemptResult::questions)
                    .contains(failed.questions());
            assertThat(progress(trainee).completion()).isEmpty();
        }

        /** B4. */
        @Test
        void whatWasNotSeenComesFirstAndIsCountedBeforehand() {
            Actor trainee = learners.aTraineeWhoReadEveryLesson();
            AttemptSheet first = learners.openAttempt(trainee);
            submit(trainee, first);
            int promised = learners.as(trainee, () -> quizzes.unseenInTheNext(MODULE, TEST));
            learners.aDayPasses(trainee);
            List<ItemKey> seen = items(first);
            assertThat(
                            items(learners.openAttempt(trainee)).stream()
                                    .filter(it -> !seen.contains(it)))
                    .hasSize(promised)
                    .isNotEmpty();
        }

        /** B4. */
        @Test
        void whatWouldHaveBeenBestIsToldToWhoPassed() {
            Actor trainee = learners.aTraineeWhoReadEveryLesson();
            AttemptResult failed = submit(trainee, learners.openAttempt(trainee));
            assertThat(failed.showsBest()).isFalse();
            assertThat(failed.questions()).allMatch(question -> question.best().isEmpty());
            learners.aDayPasses(trainee);
            assertThat(learners.pass(trainee).questions())
                    .noneMatch(question -> question.best().isEmpty());
            assertThat(learners.as(trainee, () -> quizzes.result(failed.id())).orElseThrow())
                    .matches(AttemptResult::showsBest);
        }

        private static List<ItemKey> items(AttemptSheet sheet) {
            return sheet.questions().stream().map(Question::item).toList();
        }

        @Test
        void anAnswerAfterHandingInIsRefused() {
            Actor trainee = learners.aTraineeWhoReadEveryLesson();
            AttemptSheet sheet = learners.openAttempt(trainee);
            submit(trainee, sheet);
            Question question = sheet.questions().getFirst();
            assertThat(answer(trainee, sheet, question, Set.of(question.options().get(0)), 1))
                    .contains(new AlreadySubmitted());
            assertThat(revisions(sheet)).isZero();
        }

        /** P4, B4. */
        @Test
        void givingUpAndTakingUpAgainIsNoWayAroundThePause() {
            Actor trainee = learners.aTraineeWhoReadEveryLesson();
            assertThat(learners.as(trainee, () -> learning.giveUp(MODULE))).isFalse();
            learners.pass(trainee);
            learners.as(trainee, () -> learning.enrolAgain(MODULE));
            learners.readEveryLesson(trainee);
            AttemptSheet sheet = learners.openAttempt(trainee);
            AttemptResult failed = submit(trainee, sheet);
            assertThat(learners.as(trainee, () -> learning.giveUp(MODULE))).isTrue();
            assertThat(progress(trainee).completion()).isPresent();
            assertThat(learners.as(trainee, () -> quizzes.result(failed.id()))).isPresent();
            assertThat(learners.as(trainee, () -> quizzes.submit(sheet.id()))).isEmpty();
            learners.as(trainee, () -> learning.enrolAgain(MODULE));
            assertThat(progress(trainee).run()).isEqualTo(2);
            assertThat(progress(trainee).stepsDone()).isEqualTo(5);
            assertThat(learners.as(trainee, () -> quizzes.start(MODULE, TEST)))
                    .contains(new StartOutcome.NotBefore(failed.submittedAt().plus(A_DAY)));
        }

        @Test
        void whoCompletedMayLearnItAgainAndCompletesASecondTime() {
            Actor trainee = learners.aTraineeWhoReadEveryLesson();
            assertThat(learners.as(trainee, () -> learning.enrolAgain(MODULE)))
                    .hasValueSatisfying(progress -> assertThat(progress.run()).isEqualTo(1));
            learners.pass(trainee);
            CompletionDetails first = progress(trainee).completion().orElseThrow();
            assertThat(learners.as(trainee, () -> learning.enrolAgain(MODULE)))
                    .hasValueSatisfying(progress -> {
                        assertThat(progress.run()).isEqualTo(2);
                        assertThat(progress.done()).isEmpty();
                    });
            learners.readEveryLesson(trainee);
            learners.pass(trainee);
            CompletionDetails second = progress(trainee).completion().orElseThrow();
            assertThat(second.id()).isNotEqualTo(first.id());
            assertThat(completions.findAll(List.of(first.id()))).containsValue(first);
            assertThat(
                            learners.as(trainee, () -> learning.myLearning(LanguageTag.ENGLISH))
                                    .completed())
                    .extracting(MyLearning.Completed::completion)
                    .containsExactly(second, first);
            await().untilAsserted(() -> assertThat(heard.of(trainee.person())).hasSize(2));
        }
    }
}
