package eu.most.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import eu.most.WholeApplication;
import eu.most.catalogue.ModuleVersion;
import eu.most.catalogue.drafting.Drafting;
import eu.most.catalogue.drafting.TestModules;
import eu.most.catalogue.spi.ContentProblem;
import eu.most.catalogue.spi.FormatProblem;
import eu.most.items.Item;
import eu.most.items.ItemBank;
import eu.most.items.ItemKey;
import eu.most.kernel.LanguageTag;
import eu.most.learning.LearnersInTests;
import eu.most.quiz.QuizActivity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A lesson with every block as files, and as it is read. */
@WholeApplication
class EveryBlockFormatTest {

    private static final LanguageTag SLOVENE = new LanguageTag("sl");
    private static final TermKey KEY_WORKER = new TermKey("key-worker");

    @Autowired private Drafting drafting;
    @Autowired private LearnersInTests learners;

    @Test
    void whatOneLanguageLacksIsAGapAndNoError() {
        List<ContentProblem> problems =
                learners.as(TestModules.TRAINER, () -> drafting.check(EveryBlock.files()));
        assertThat(problems).allMatch(ContentProblem::isWarning);
        assertThat(problems)
                .extracting(problem -> problem.kind() + " " + problem.file())
                .containsExactlyInAnyOrder(
                        FormatProblem.GAP + " modules/every-block/sl/captions/two-minutes.vtt",
                        FormatProblem.GAP + " modules/every-block/sl/glossary.yaml",
                        LessonProblem.TRANSCRIPT_GAP
                                + " modules/every-block/sl/lessons/handing-over.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cs", "sl", "de"})
    void everyLanguageHasTheSameBlocks(String language) {
        assertThat(lesson(new LanguageTag(language)).blocks())
                .extracting(block -> block.getClass().getSimpleName())
                .containsExactly(
                        "Prose",
                        "Recording",
                        "Prose",
                        "Check",
                        "Sorting",
                        "Recording",
                        "Checklist",
                        "Prose");
    }

    @Test
    void whatIsSaidAndTheCaptionsAreTheSourcesWhereALanguageLacksThem() {
        assertThat(recordings(SLOVENE))
                .extracting(LessonBlock.Recording::language)
                .containsExactly(LanguageTag.ENGLISH, SLOVENE);
        assertThat(recordings(SLOVENE).getFirst().html()).contains("Wing two, one man");
        assertThat(recordings(SLOVENE).getLast().captions())
                .contains(
                        new LessonBlock.Captions(
                                LanguageTag.ENGLISH, "en/captions/two-minutes.vtt"));
        assertThat(recordings(new LanguageTag("cs")).getLast().captions())
                .contains(
                        new LessonBlock.Captions(
                                new LanguageTag("cs"), "cs/captions/two-minutes.vtt"));
    }

    @Test
    void aTermIsMeantByItsKeyOrByHowItIsInflected() {
        for (String language : List.of("en", "cs", "sl", "de")) {
            String first = lesson(new LanguageTag(language)).blocks().getFirst().html();
            for (String term : List.of("hand-over", "wing-officer", "key-worker")) {
                assertThat(TermMarkup.opens(first, new TermKey(term)))
                        .as(language + " " + term)
                        .isTrue();
            }
        }
        Map<TermKey, GlossaryTexts.Term> slovene =
                GlossaryTexts.of(preview().texts(SLOVENE)).terms();
        assertThat(slovene).hasSize(3);
        assertThat(slovene)
                .hasEntrySatisfying(
                        KEY_WORKER,
                        term -> assertThat(term.language()).isEqualTo(LanguageTag.ENGLISH));
        assertThat(preview().texts(SLOVENE).isComplete()).isFalse();
    }

    @Test
    void aRevealAndSourcesAreHtmlWithoutAnythingThatRuns() {
        List<LessonBlock> blocks = lesson(LanguageTag.ENGLISH).blocks();
        assertThat(blocks.get(2).html())
                .contains(
                        "<details class=\"reveal\"><summary>What is missing in this call?</summary>"
                                + "<div class=\"stack\"><p>It does not say");
        assertThat(blocks.getLast().html()).contains("<section class=\"sources\"><h2>Sources</h2>");
    }

    /** Questions of a test stay unseen, and a test never asks those of a lesson. */
    @Test
    void noTestDrawsTheQuestionOfALesson() {
        ItemBank bank = ItemBank.of(preview());
        QuizActivity test = (QuizActivity) preview().steps().getLast().activity();
        assertThat(bank.items())
                .filteredOn(item -> test.rules().stream().anyMatch(rule -> rule.matches(item)))
                .extracting(Item::key)
                .containsExactly(new ItemKey("whom-to-tell"));
    }

    private List<LessonBlock.Recording> recordings(LanguageTag language) {
        return lesson(language).blocks().stream()
                .filter(LessonBlock.Recording.class::isInstance)
                .map(LessonBlock.Recording.class::cast)
                .toList();
    }

    private Lesson lesson(LanguageTag language) {
        return Lesson.of(preview().texts(language), EveryBlock.LESSON);
    }

    private ModuleVersion preview() {
        return learners.as(TestModules.TRAINER, () -> drafting.preview(EveryBlock.files()))
                .orElseThrow();
    }
}
