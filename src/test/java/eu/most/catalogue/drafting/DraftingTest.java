package eu.most.catalogue.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.most.WholeApplication;
import eu.most.access.Actor;
import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.catalogue.Catalogue;
import eu.most.catalogue.ModuleVersion;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.catalogue.internal.ContentFolder;
import eu.most.catalogue.spi.ContentFiles;
import eu.most.catalogue.spi.ContentProblem;
import eu.most.catalogue.spi.FormatProblem;
import eu.most.catalogue.spi.ModuleFiles;
import eu.most.catalogue.spi.Problems;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.PersonId;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** A4. */
@WholeApplication
class DraftingTest {

    @TempDir private Path folder;

    @Autowired private Drafting drafting;
    @Autowired private ContentImport contentImport;
    @Autowired private Catalogue catalogue;
    @Autowired private CurrentActor currentActor;
    @Autowired private JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "passMark: 70|passMark: 101|TOO_LARGE|10|/passMark",
                "passMark: 70|pasMark: 70|MISSING_FIELD|1|/passMark",
                "passMark: 70|pasMark: 70|UNKNOWN_FIELD|10|/pasMark",
                "minutes: 20|minutes: 25|MINUTES_DO_NOT_ADD_UP|7|/minutes",
                "competency: helping|competency: knitting|UNKNOWN_COMPETENCY|13|/outcomes/0/competency",
                "kind: lesson, minutes|kind: lesson, maxAttempts: 2, minutes|UNKNOWN_FIELD|15|/steps/0/maxAttempts",
                "kind: lesson|kind: podcast|VALUE_NOT_ALLOWED|15|/steps/0/kind"
            })
    void aProblemIsTiedToItsField(String piece, String by, String kind, int line, String field) {
        ContentOnDisk content =
                ContentOnDisk.in(folder, "drafted").replacing(ContentOnDisk.STRUCTURE, piece, by);

        List<ContentProblem> problems = check(content, "drafted");

        assertThat(problems)
                .anySatisfy(problem -> {
                    assertThat(problem.kind().name()).isEqualTo(kind);
                    assertThat(problem.file()).isEqualTo("modules/drafted/module.yaml");
                    assertThat(problem.line()).isEqualTo(OptionalInt.of(line));
                    assertThat(problem.field()).contains(field);
                });
        assertThat(as(Role.TRAINER, () -> drafting.preview(files("drafted")))).isEmpty();
    }

    @Test
    void aPreviewIsAVersionThatIsNotPublished() {
        competenciesOf(ContentOnDisk.in(folder, "previewed"));

        ModuleVersion version =
                as(Role.TRAINER, () -> drafting.preview(files("previewed"))).orElseThrow();

        assertThat(version.texts(LanguageTag.ENGLISH).title()).isEqualTo("First aid");
        assertThat(catalogue.latest(version.key())).isEmpty();
        assertThat(catalogue.version(version.id())).isEmpty();
    }

    @Test
    void whatIsPublishedNamesItsAuthorAndIsThereAtOnce() {
        competenciesOf(ContentOnDisk.in(folder, "authored"));
        PersonId author = PersonId.next();

        ImportOutcome outcome = as(Role.TRAINER, () -> drafting.publish(files("authored"), author));

        assertThat(outcome).isInstanceOf(ImportOutcome.Published.class);
        ModuleVersion version = catalogue.latest(new TrainingModuleKey("authored")).orElseThrow();
        assertThat(authorOf(version)).contains(author.value());
        assertThat(as(Role.TRAINER, () -> drafting.publish(files("authored"), author)))
                .isInstanceOf(ImportOutcome.Unchanged.class);
    }

    @Test
    void whatIsWrongIsNotPublished() {
        ContentOnDisk content = ContentOnDisk.in(folder, "unsound");
        competenciesOf(content);
        content.without(ContentOnDisk.LESSON);

        ImportOutcome outcome =
                as(Role.TRAINER, () -> drafting.publish(files("unsound"), PersonId.next()));

        assertThat(outcome).isInstanceOf(ImportOutcome.Refused.class);
        assertThat(catalogue.latest(new TrainingModuleKey("unsound"))).isEmpty();
    }

    @Test
    void aFileWithoutEndIsRefused() {
        ContentOnDisk content = ContentOnDisk.in(folder, "endless");
        SortedMap<String, byte[]> files = new TreeMap<>(files("endless").content().files());
        files.put("media/endless.svg", new byte[3 << 20]);
        ModuleFiles endless = new ModuleFiles("endless", new ContentFiles(files));

        assertThat(content.root()).exists();
        assertThat(as(Role.TRAINER, () -> drafting.check(endless)))
                .extracting(ContentProblem::kind)
                .contains(FormatProblem.FILE_TOO_BIG);
    }

    @Test
    void onlyWhoAuthorsDrafts() {
        ContentOnDisk.in(folder, "denied");
        ModuleFiles files = files("denied");

        assertThatThrownBy(() -> as(Role.TRAINEE, () -> drafting.check(files)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(Role.TRAINEE, () -> drafting.preview(files)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(Role.TRAINEE, () -> drafting.publish(files, PersonId.next())))
                .isInstanceOf(AccessDeniedException.class);
    }

    private List<ContentProblem> check(ContentOnDisk content, String module) {
        competenciesOf(content);
        return as(Role.TRAINER, () -> drafting.check(files(module)));
    }

    /** The competencies to which the modules of these tests belong. */
    private void competenciesOf(ContentOnDisk content) {
        Path other = folder.resolve("other");
        ContentOnDisk.in(other, "whatever")
                .with(ContentOnDisk.COMPETENCIES, content.text(ContentOnDisk.COMPETENCIES));
        contentImport.run(other);
    }

    private ModuleFiles files(String module) {
        return new ModuleFiles(
                module, ContentFolder.read(folder, new Problems()).below("modules/" + module));
    }

    private Optional<UUID> authorOf(ModuleVersion version) {
        return jdbc.sql("SELECT author FROM module_version WHERE id = ?")
                .param(version.id().value())
                .query(UUID.class)
                .optional();
    }

    private <T> T as(Role role, Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        currentActor.runAs(
                new Actor(PersonId.next(), "Test", Set.of(role)), () -> result.set(work.get()));
        return result.get();
    }
}
