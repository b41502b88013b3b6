package eu.most.thirdkind;

import static eu.most.access.SignInForTests.signIn;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import eu.most.access.Actor;
import eu.most.access.Role;
import eu.most.catalogue.Catalogue;
import eu.most.catalogue.ModuleVersion;
import eu.most.catalogue.OutcomeKey;
import eu.most.catalogue.StepKey;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.catalogue.drafting.Drafting;
import eu.most.catalogue.drafting.ImportOutcome;
import eu.most.catalogue.spi.ContentFiles;
import eu.most.catalogue.spi.ContentProblem;
import eu.most.catalogue.spi.FormatProblem;
import eu.most.catalogue.spi.ModuleFiles;
import eu.most.kernel.EvidenceKind;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.PersonId;
import eu.most.learning.CompletionDetails;
import eu.most.learning.Evidence;
import eu.most.learning.Progress;
import eu.most.learning.ui.player.PlayerTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A: a kind that nobody knew of appears in a module, is played, and completes it. */
@Import({TaskFormat.class, TaskPlayer.class, Tasks.class})
class ThirdKindTest extends PlayerTest {

    private static final StepKey STEP = new StepKey("walk-round");
    private static final OutcomeKey OUTCOME = new OutcomeKey("know-the-ways");
    private static final Actor TRAINER =
            new Actor(PersonId.next(), "T. Weber", Set.of(Role.TRAINER));

    @Autowired Drafting drafting;
    @Autowired Catalogue catalogue;
    @Autowired Tasks tasks;
    @Autowired JdbcClient jdbc;

    @Test
    void itAppearsInAModuleIsPlayedAndCompletesItWithEvidence() {
        TrainingModuleKey module = published("first-round");
        open("modules/first-round");
        assertThat(texts(Span.class)).anyMatch(text -> text.startsWith("Task, One outcome · 15"));
        click("Start");
        assertThat(path()).isEqualTo("learn/first-round/walk-round");
        assertThat(texts(Paragraph.class)).contains("Walk round the building once.");

        click("I have done it");

        assertThat(find(H1.class).single().getText()).isEqualTo("Completed: First round");
        CompletionDetails completion = completion(module);
        assertThat(completion.person()).isEqualTo(trainee.person());
        assertThat(completion.evidence())
                .isEqualTo(Evidence.of(EvidenceKind.TEST, List.of(OUTCOME)));
        assertThat(saidBy(module)).isEqualTo(trainee.person().value());
    }

    @Test
    void somebodyElseMaySayThatItIsDoneAndIsNamed() {
        TrainingModuleKey module = published("second-round");
        learning.enrol(module);

        learners.as(
                TRAINER,
                () -> {
                    tasks.done(trainee.person(), module, STEP);
                    return module;
                });

        assertThat(completion(module).person()).isEqualTo(trainee.person());
        assertThat(saidBy(module)).isEqualTo(TRAINER.person().value());
    }

    @Test
    void itsSchemaAndItsTextsAreThoseOfTheFormat() {
        ModuleFiles wrong = files("wrong-round", "walks: know-the-ways");
        assertThat(learners.as(TRAINER, () -> drafting.check(wrong)))
                .extracting(ContentProblem::kind)
                .containsExactlyInAnyOrder(
                        FormatProblem.MISSING_FIELD, FormatProblem.UNKNOWN_FIELD);
        ModuleVersion right =
                learners.as(
                                TRAINER,
                                () ->
                                        drafting.preview(
                                                files("right-round", "shows: know-the-ways")))
                        .orElseThrow();
        assertThat(right.texts(new LanguageTag("cs")).activity(STEP, TaskText.class))
                .contains(new TaskText(LanguageTag.ENGLISH, "Walk round the building once."));
        assertThat(right.texts(new LanguageTag("cs")).isComplete()).isFalse();
    }

    private TrainingModuleKey published(String key) {
        ImportOutcome outcome =
                learners.as(
                        TRAINER,
                        () ->
                                drafting.publish(
                                        files(key, "shows: know-the-ways"), TRAINER.person()));
        assertThat(outcome).isInstanceOf(ImportOutcome.Published.class);
        signIn(trainee);
        return new TrainingModuleKey(key);
    }

    private CompletionDetails completion(TrainingModuleKey module) {
        return progress(module).completion().orElseThrow();
    }

    private Progress progress(TrainingModuleKey module) {
        return learning.progress(module).orElseThrow();
    }

    private UUID saidBy(TrainingModuleKey module) {
        return jdbc.sql("SELECT done_by FROM step_progress WHERE enrolment_id = ?")
                .param(progress(module).enrolment().value())
                .query(UUID.class)
                .single();
    }

    private ModuleFiles files(String key, String ofTheKind) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        put(
                files,
                "module.yaml",
                """
                key: %s
                version: 1.0.0
                sourceLanguage: en
                languages: [en, cs]
                sectors: [prison]
                joint: false
                minutes: 15
                hours: 0.25
                validity: {months: 12}
                passMark: 70
                outcomes:
                  - {key: know-the-ways, competency: %s}
                steps:
                  - {key: walk-round, kind: task, minutes: 15, %s}
                items: []
                """
                        .formatted(key, catalogue.competencies().getFirst().key(), ofTheKind));
        for (String language : List.of("en", "cs")) {
            put(
                    files,
                    language + "/module.yaml",
                    """
                    title: First round
                    summary: Where the ways lead and who walks them.
                    outcomes:
                      know-the-ways: find one's way in the building
                    steps:
                      walk-round: {title: Walk round}
                    """);
        }
        put(files, "en/tasks/walk-round.md", "Walk round the building once.\n");
        return new ModuleFiles(key, new ContentFiles(files));
    }

    private static void put(SortedMap<String, byte[]> files, String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
