package eu.most.lesson;

import static eu.most.learning.LearnersInTests.MODULE;
import static eu.most.learning.LearnersInTests.TEST;
import static org.assertj.core.api.Assertions.assertThat;

import eu.most.access.Actor;
import eu.most.kernel.LanguageTag;
import eu.most.learning.LearningTest;
import eu.most.learning.MyLearning;
import eu.most.lesson.LessonBlock.Reflection;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LessonsOnMariaDbTest extends LearningTest {

    @Nested
    class ReadingLessons {

        @Test
        void aLessonIsDoneInItsTurn() {
            Actor trainee = learners.aTrainee();
            learners.as(trainee, () -> learning.enrol(MODULE));
            assertThat(learners.as(trainee, () -> lessons.complete(MODULE, SECOND)))
                    .contains(new LessonOutcome.NotOpenYet(FIRST));
            read(trainee, FIRST);
            assertThat(learners.as(trainee, () -> lessons.complete(MODULE, FIRST)))
                    .containsInstanceOf(LessonOutcome.Done.class);
            read(trainee, SECOND);
            assertThat(learners.as(trainee, () -> lessons.complete(MODULE, SECOND)))
                    .containsInstanceOf(LessonOutcome.Done.class);
        }

        @Test
        void finishingALessonManyTimesAtOnceFinishesItOnce() throws Exception {
            Actor trainee = learners.aTrainee();
            learners.as(trainee, () -> learning.enrol(MODULE));
            read(trainee, FIRST);
            assertThat(
                            atOnce(
                                    16,
                                    () ->
                                            learners.as(
                                                    trainee,
                                                    () -> lessons.complete(MODULE, FIRST))))
                    .allSatisfy(outcome ->
                            assertThat(outcome).containsInstanceOf(LessonOutcome.Done.class));
            assertThat(progress(trainee).done()).containsExactly(FIRST);
        }

        /** B4. */
        @Test
        void aLessonCountsAfterItsEndAndAQuarterOfItsTimeOverAllVisits() {
            Actor trainee = learners.aTrainee();
            learners.as(trainee, () -> learning.enrol(MODULE));
            assertThat(complete(trainee)).isEqualTo(lacks(true, 120));
            visit(trainee, 90, false);
            assertThat(complete(trainee)).isEqualTo(lacks(true, 30));
            pause();
            visit(trainee, 60, false);
            assertThat(complete(trainee)).isEqualTo(lacks(true, 0));
            visit(trainee, 0, true);
            assertThat(complete(trainee)).isInstanceOf(LessonOutcome.Done.class);
        }

        /** B4. */
        @Test
        void twoWindowsOfOneLessonCountEachMinuteOnce() {
            Actor trainee = learners.aTrainee();
            learners.as(trainee, () -> learning.enrol(MODULE));
            visit(trainee, 60, true);
            visit(trainee, 60, true);
            assertThat(complete(trainee)).isEqualTo(lacks(false, 60));
            visit(trainee, 90, false);
            assertThat(complete(trainee)).isEqualTo(lacks(false, 30));
        }

        /** As if the visits so far had been an hour earlier. */
        private void pause() {
            jdbc.sql(
                            """
                            UPDATE lesson_visit SET begun_at = begun_at - INTERVAL 1 HOUR,
                            seen_until = seen_until - INTERVAL 1 HOUR
                            """)
                    .update();
        }

        private void visit(Actor trainee, long seconds, boolean toTheEnd) {
            Instant since = clock.instant().minusSeconds(seconds);
            learners.as(
                    trainee,
                    () -> lessons.visited(MODULE, FIRST, LessonVisitId.next(), since, toTheEnd));
        }

        /** What completing the first lesson says, time in the next full ten seconds. */
        private LessonOutcome complete(Actor trainee) {
            return switch (learners.as(trainee, () -> lessons.complete(MODULE, FIRST))
                    .orElseThrow()) {
                case LessonOutcome.NotReadYet(UnmetRequirements unmet) ->
                        lacks(unmet.end(), (unmet.time().toSeconds() + 9) / 10 * 10);
                case LessonOutcome other -> other;
            };
        }

        private static LessonOutcome lacks(boolean end, long seconds) {
            return new LessonOutcome.NotReadYet(
                    new UnmetRequirements(end, Duration.ofSeconds(seconds), false));
        }

        @Test
        void whatOnePersonDidIsNoProgressOfAnother() {
            Actor other = learners.aTrainee();
            learners.aTraineeWhoReadEveryLesson();
            assertThat(learners.as(other, () -> learning.progress(MODULE))).isEmpty();
        }

        @Test
        void theQuizIsNoLesson() {
            Actor trainee = learners.aTraineeWhoReadEveryLesson();
            assertThat(learners.as(trainee, () -> lessons.complete(MODULE, TEST))).isEmpty();
        }

        @Test
        void theStartPageSaysWhereToGoOn() {
            Actor trainee = learners.aTrainee();
            learners.as(trainee, () -> learning.enrol(MODULE));
            read(trainee, FIRST);
            learners.as(trainee, () -> lessons.complete(MODULE, FIRST));
            MyLearning mine = learners.as(trainee, () -> learning.myLearning(LanguageTag.ENGLISH));
            assertThat(mine.completed()).isEmpty();
            assertThat(mine.inProgress())
                    .singleElement()
                    .satisfies(module -> {
                        assertThat(module.title()).isEqualTo("De-escalation");
                        assertThat(module.step()).isEqualTo(SECOND);
                        assertThat(module.position()).isEqualTo(2);
                        assertThat(module.minutesLeft()).isEqualTo(52);
                        assertThat(module.path()).isEqualTo("learn/de-escalation");
                    });
        }
    }

    @Nested
    class Notes {

        @Test
        void aNoteIsKeptForItsAuthorAlone() {
            Actor trainee = learners.aTraineeWhoReadEveryLesson();
            Actor other = learners.aTraineeWhoReadEveryLesson();
            ReflectionKey reflection = aReflection(trainee);
            Note note = new Note("Tehdy jsem mlčel. 'ČŠŽ' <b>", 1);
            assertThat(keep(trainee, reflection, note)).contains(new NoteOutcome.Saved(1));
            assertThat(notes(trainee)).containsEntry(reflection, note);
            assertThat(notes(other)).isEmpty();
        }

        @Test
        void theNewestTextCountsAndTheOlderWindowIsTold() {
            Actor trainee = learners.aTraineeWhoReadEveryLesson();
            ReflectionKey reflection = aReflection(trainee);
            Note newer = new Note("second thought", 2);
            keep(trainee, reflection, newer);
            assertThat(keep(trainee, reflection, new Note("first thought", 1)))
                    .contains(new NoteOutcome.Overtaken(newer));
            assertThat(notes(trainee)).containsEntry(reflection, newer);
        }

        @Test
        void whatTheModuleDoesNotAskIsNotKept() {
            Actor trainee = learners.aTraineeWhoReadEveryLesson();
            ReflectionKey unknown = new ReflectionKey("never-asked");
            assertThat(keep(trainee, unknown, new Note("text", 1))).isEmpty();
            assertThat(keep(learners.aTrainee(), aReflection(trainee), new Note("text", 1)))
                    .isEmpty();
        }

        private ReflectionKey aReflection(Actor trainee) {
            return progress(trainee)
                    .module()
                    .texts(LanguageTag.ENGLISH)
                    .activities()
                    .values()
                    .stream()
                    .flatMap(lesson -> ((Lesson) lesson).blocks().stream())
                    .filter(Reflection.class::isInstance)
                    .map(block -> ((Reflection) block).key())
                    .findFirst()
                    .orElseThrow();
        }

        private Optional<NoteOutcome> keep(Actor actor, ReflectionKey reflection, Note note) {
            return learners.as(actor, () -> reflections.keep(MODULE, reflection, note));
        }

        private Map<ReflectionKey, Note> notes(Actor actor) {
            return learners.as(actor, () -> reflections.notes(MODULE));
        }
    }
}
