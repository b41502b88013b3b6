package eu.most.catalogue.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.most.WholeApplication;
import eu.most.access.Actor;
import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.catalogue.Catalogue;
import eu.most.catalogue.ModuleTexts;
import eu.most.catalogue.ModuleVersion;
import eu.most.catalogue.ModuleVersionId;
import eu.most.catalogue.OutcomeKey;
import eu.most.catalogue.ProgrammeKey;
import eu.most.catalogue.PublishedContent;
import eu.most.catalogue.Step;
import eu.most.catalogue.StepKey;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.catalogue.spi.ContentProblem;
import eu.most.catalogue.spi.FormatProblem;
import eu.most.items.ItemBank;
import eu.most.items.ItemBankTexts;
import eu.most.items.ItemKey;
import eu.most.items.ItemKind;
import eu.most.items.ItemTexts;
import eu.most.items.OptionKey;
import eu.most.items.Rationale;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.Percent;
import eu.most.kernel.PersonId;
import eu.most.kernel.Sector;
import eu.most.lesson.Lesson;
import eu.most.lesson.LessonActivity;
import eu.most.lesson.LessonBlock;
import eu.most.quiz.DrawRule;
import eu.most.quiz.QuizActivity;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@WholeApplication
class ContentImportTest {

    private static final LanguageTag CZECH = new LanguageTag("cs");
    private static final LanguageTag GERMAN = new LanguageTag("de");

    @Autowired private ContentImport contentImport;
    @Autowired private Catalogue catalogue;
    @Autowired private JdbcClient jdbc;
    @Autowired private CurrentActor currentActor;
    @Autowired private PublishedContent content;

    @TempDir private Path folder;

    @Test
    void theModulesThatComeWithMostAreValid() {
        ImportReport report = contentImport.run(Path.of("content"));

        assertThat(report.problems()).isEmpty();
        assertThat(report.outcomes())
                .extracting(ImportOutcome::subject)
                .contains(
                        "competencies/competencies.yaml",
                        "modules/de-escalation",
                        "programmes/joint-base.yaml");
        ModuleVersion module =
                catalogue.latest(new TrainingModuleKey("de-escalation")).orElseThrow();
        assertThat(module.texts().values()).allMatch(ModuleTexts::isComplete);
        assertThat(ItemBank.of(module).items()).hasSizeGreaterThanOrEqualTo(16);
        assertThat(module.texts(CZECH).activities()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(catalogue.programme(new ProgrammeKey("joint-base"))).isPresent();
    }

    @Test
    void theModulesThatComeWithMostAreTheSameAtTheNextStart() {
        ImportReport checked = contentImport.run(Path.of("content"));

        assertThat(contentImport.runBundled().outcomes()).isEqualTo(checked.outcomes());
    }

    @Test
    void aModuleIsWhatItsFilesSay() {
        TrainingModuleKey key = published("as-written");

        ModuleVersion module = catalogue.latest(key).orElseThrow();

        assertThat(module.version()).hasToString("1.0.0");
        assertThat(module.steps())
                .containsExactly(
                        new Step(
                                new StepKey("look"),
                                LessonActivity.KIND,
                                10,
                                new LessonActivity(List.of())),
                        new Step(
                                new StepKey("test"),
                                QuizActivity.KIND,
                                10,
                                new QuizActivity(
                                        List.of(
                                                new DrawRule(
                                                        Optional.of(new OutcomeKey("look-first")),
                                                        Set.of(ItemKind.SINGLE),
                                                        1),
                                                new DrawRule(
                                                        Optional.empty(),
                                                        Set.of(ItemKind.MULTIPLE),
                                                        1),
                                                new DrawRule(
                                                        Optional.empty(),
                                                        Set.of(
                                                                ItemKind.JUDGEMENT,
                                                                ItemKind.RATING,
                                                                ItemKind.BEST_AND_WORST),
                                                        1)),
                                        OptionalInt.of(3),
                                        Duration.ofHours(2),
                                        QuizActivity.USUAL_OUTCOME_MARK)));
        assertThat(module.sectors()).containsExactlyInAnyOrder(Sector.values());
        assertThat(module.passMark()).isEqualTo(new Percent(70));
        assertThat(module.hours()).isEqualByComparingTo("0.25");
        ItemTexts first =
                ItemBankTexts.of(module.texts(LanguageTag.ENGLISH)).item(new ItemKey("what-first"));
        assertThat(first.prompt())
                .isEqualTo("What do you do first? Think of yourself.\n\nThen choose.");
        assertThat(first.feedback()).contains("Look, then act.");
        assertThat(
                        ItemBankTexts.of(module.texts(CZECH))
                                .item(new ItemKey("he-falls"))
                                .option(new OptionKey("b"))
                                .rationale())
                .contains(new Rationale.BothSides("Good.", "Good."));
        assertThat(module.texts(CZECH).title()).isEqualTo("První pomoc");
    }

    @Test
    void aReaderOfAnotherLanguageGetsTheSourceLanguage() {
        ModuleVersion module = catalogue.latest(published("fallback")).orElseThrow();

        assertThat(module.texts(GERMAN).language()).isEqualTo(LanguageTag.ENGLISH);
        assertThat(module.texts(new LanguageTag("cs-CZ")).language()).isEqualTo(CZECH);
    }

    @Test
    void whatIsNotTranslatedIsThereInTheSourceLanguageAndSaysSo() {
        ContentOnDisk content = content("half-done").without(ContentOnDisk.CZECH_LESSON);
        String items = content.text(ContentOnDisk.CZECH_ITEMS);
        content.with(ContentOnDisk.CZECH_ITEMS, items.substring(0, items.indexOf("  he-falls:")));
        contentImport.run(content.root());

        ModuleTexts texts =
                catalogue.latest(new TrainingModuleKey("half-done")).orElseThrow().texts(CZECH);

        assertThat(texts.isComplete()).isFalse();
        assertThat(Lesson.of(texts, new StepKey("look")).language()).isEqualTo(LanguageTag.ENGLISH);
        assertThat(ItemBankTexts.of(texts).item(new ItemKey("he-falls")).language())
                .isEqualTo(LanguageTag.ENGLISH);
        assertThat(ItemBankTexts.of(texts).item(new ItemKey("what-first")).language())
                .isEqualTo(CZECH);
    }

    @Test
    void theSameContentAgainChangesNothing() {
        ContentOnDisk content = content("again");
        contentImport.run(content.root());
        ModuleVersionId before =
                catalogue.latest(new TrainingModuleKey("again")).orElseThrow().id();

        content.with(
                ContentOnDisk.LESSON,
                "\uFEFF" + content.text(ContentOnDisk.LESSON).replace("\n", "\r\n"));
        ImportReport report = contentImport.run(content.root());

        assertThat(report.outcomes()).allMatch(it -> it instanceof ImportOutcome.Unchanged);
        assertThat(catalogue.latest(new TrainingModuleKey("again")).orElseThrow().id())
                .isEqualTo(before);
        assertThat(versionsOf("again")).isEqualTo(1);
    }

    @Test
    void aPublishedVersionNeverChanges() {
        ContentOnDisk content = content("fixed");
        contentImport.run(content.root());

        content.replacing(ContentOnDisk.LESSON, "One last thing", "Another thing");
        ImportReport report = contentImport.run(content.root());

        assertThat(report.problems())
                .extracting(ContentProblem::kind)
                .containsExactly(FormatProblem.VERSION_TAKEN);
        assertThat(lessonOf(catalogue.latest(new TrainingModuleKey("fixed")).orElseThrow()))
                .contains("One last thing");
    }

    @Test
    void aNewNumberIsANewVersionAndTheOldOneStays() {
        ContentOnDisk content = content("growing");
        contentImport.run(content.root());
        ModuleVersion old = catalogue.latest(new TrainingModuleKey("growing")).orElseThrow();

        content.replacing(ContentOnDisk.LESSON, "One last thing", "Another thing")
                .replacing(ContentOnDisk.STRUCTURE, "1.0.0", "1.10.0");
        contentImport.run(content.root());
        content.replacing(ContentOnDisk.STRUCTURE, "1.10.0", "1.9.0");
        contentImport.run(content.root());

        ModuleVersion latest = catalogue.latest(new TrainingModuleKey("growing")).orElseThrow();
        assertThat(latest.version()).hasToString("1.10.0");
        assertThat(lessonOf(latest)).contains("Another thing");
        assertThat(lessonOf(catalogue.version(old.id()).orElseThrow())).contains("One last thing");
    }

    @Test
    void aVersionCanBeBuiltAgainFromWhatIsStored() {
        ModuleVersion published = catalogue.latest(published("stored")).orElseThrow();

        assertThat(content.version(published.id())).contains(published);
        assertThat(content.version(ModuleVersionId.next())).isEmpty();
    }

    @Test
    void aModuleWithOneErrorIsRefusedWholeAndTheOthersGoOn() {
        ContentOnDisk content = content("sound");
        ContentOnDisk.in(folder, "broken").without(ContentOnDisk.LESSON);

        ImportReport report = contentImport.run(content.root());

        assertThat(report.outcomes())
                .anyMatch(it ->
                        it instanceof ImportOutcome.Refused
                                && it.subject().equals("modules/broken"));
        assertThat(catalogue.latest(new TrainingModuleKey("sound"))).isPresent();
        assertThat(catalogue.latest(new TrainingModuleKey("broken"))).isEmpty();
        assertThat(versionsOf("broken")).isZero();
    }

    @RepeatedTest(5)
    void nodesThatImportTheSameAtOncePublishOneVersion(RepetitionInfo info) throws Exception {
        String key = "raced-" + info.getCurrentRepetition();
        Path root = content(key).root();
        CyclicBarrier start = new CyclicBarrier(4);
        Callable<ImportReport> oneNode =
                () -> {
                    start.await();
                    return contentImport.run(root);
                };

        List<ImportOutcome> outcomes = new ArrayList<>();
        try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
            for (Future<ImportReport> node :
                    nodes.invokeAll(List.of(oneNode, oneNode, oneNode, oneNode))) {
                outcomes.addAll(
                        node.get().outcomes().stream()
                                .filter(it -> it.subject().equals("modules/" + key))
                                .toList());
            }
        }

        assertThat(outcomes)
                .hasSize(4)
                .noneMatch(it -> it instanceof ImportOutcome.Refused)
                .filteredOn(it -> it instanceof ImportOutcome.Published)
                .hasSize(1);
        assertThat(versionsOf(key)).isEqualTo(1);
    }

    @Test
    void onlyAnAdministratorImportsAndOnlyThoseWhoAuthorSeeTheReport() {
        Path root = content("allowed").root();

        assertThatThrownBy(() -> as(Role.TRAINER, () -> contentImport.importFrom(root)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(Role.TRAINEE, contentImport::latestReport))
                .isInstanceOf(AccessDeniedException.class);
        as(Role.ADMINISTRATOR, () -> contentImport.importFrom(root));
        as(Role.TRAINER, () -> assertThat(contentImport.latestReport()).isPresent());
        assertThat(catalogue.latest(new TrainingModuleKey("allowed"))).isPresent();
    }

    private TrainingModuleKey published(String key) {
        contentImport.run(content(key).root());
        return new TrainingModuleKey(key);
    }

    private ContentOnDisk content(String key) {
        return ContentOnDisk.in(folder, key);
    }

    private static String lessonOf(ModuleVersion module) {
        return Lesson.of(module.texts(LanguageTag.ENGLISH), new StepKey("look")).blocks().stream()
                .map(LessonBlock::html)
                .collect(Collectors.joining());
    }

    private long versionsOf(String key) {
        return jdbc.sql("SELECT COUNT(*) FROM module_version WHERE module_key = ?")
                .param(key)
                .query(Long.class)
                .single();
    }

    private void as(Role role, Runnable work) {
        currentActor.runAs(new Actor(PersonId.next(), "Test", Set.of(role)), work);
    }
}
