package eu.most.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code ./most check} runs, in a small application: {@code far} uses {@code high} uses {@code
 * low}.
 */
class PlanTest {

    private static final String LOW = "src/main/java/eu/most/low/Low.java";
    private static final String VIEW = "src/main/java/eu/most/low/ui/LowView.java";
    private static final String LOW_TEST = "eu.most.low.LowTest";
    private static final String HIGH_TEST = "eu.most.high.HighTest";
    private static final String FAR_TEST = "eu.most.far.FarTest";
    private static final String BESIDE = "eu.most.beside.UsesLowTest";
    private static final String RULES = "eu.most.RulesTest";

    @TempDir Path home;

    @BeforeEach
    void aSmallApplication() throws IOException {
        write(LOW, "");
        write(VIEW, "import eu.most.low.Low;\n");
        write("src/main/java/eu/most/high/High.java", "import static eu.most.low.Low.NAME;\n");
        write("src/main/java/eu/most/far/Far.java", "import eu.most.high.High;\n");
        write("src/main/java/eu/most/beside/Beside.java", "");
        write("src/test/java/eu/most/low/LowTest.java", "");
        write("src/test/java/eu/most/high/HighTest.java", "");
        write("src/test/java/eu/most/far/FarTest.java", "");
        write("src/test/java/eu/most/beside/UsesLowTest.java", "import eu.most.low.Low;\n");
        write("src/test/java/eu/most/beside/BesideTest.java", "");
        write("src/test/java/eu/most/RulesTest.java", "@Tag(\"rules\")\n");
    }

    @Test
    void aChangeConcernsItsModuleWhoUsesItAndTheRules() throws IOException {
        assertThat(testsAfter(LOW)).containsExactlyInAnyOrder(LOW_TEST, HIGH_TEST, BESIDE, RULES);
    }

    @Test
    void aChangeThatNobodyUsesStaysInItsModule() throws IOException {
        assertThat(testsAfter(VIEW)).containsExactlyInAnyOrder(LOW_TEST, RULES);
    }

    @Test
    void whatIsUsedThroughAnotherTypeOfTheModuleCounts() throws IOException {
        write("src/main/java/eu/most/low/internal/Deep.java", "");
        write(LOW, "import eu.most.low.internal.Deep;\n");
        assertThat(testsAfter("src/main/java/eu/most/low/internal/Deep.java"))
                .contains(LOW_TEST, HIGH_TEST)
                .doesNotContain(FAR_TEST);
    }

    @Test
    void aTypeWithoutAnImportIsFoundInTheCompiledClass() throws IOException {
        write("target/classes/eu/most/far/Far$Inner.class", "\0\1eu/most/low/Low\1\2");
        assertThat(testsAfter(LOW)).contains(FAR_TEST);
    }

    @Test
    void aTemplateATableAndATextBelongToTheirModule() throws IOException {
        for (String resource :
                new String[] {
                    "src/main/jte/low/page.jte",
                    "src/main/resources/db/changelog/low/001.yaml",
                    "src/main/resources/i18n/low_cs.properties"
                }) {
            assertThat(testsAfter(resource))
                    .as(resource)
                    .containsExactlyInAnyOrder(LOW_TEST, RULES);
        }
    }

    @Test
    void aChangedTestRunsWithThoseOfItsModule() throws IOException {
        assertThat(testsAfter("src/test/java/eu/most/high/HighTest.java"))
                .containsExactlyInAnyOrder(HIGH_TEST, RULES);
    }

    @Test
    void textsForReadersConcernTheRulesAlone() throws IOException {
        assertThat(testsAfter("README.md")).containsExactly(RULES);
    }

    @Test
    void whatEverybodyUsesAndWhatIsUnknownConcernsAll() throws IOException {
        for (String path :
                new String[] {
                    "pom.xml",
                    "src/main/java/eu/most/kernel/Percent.java",
                    "src/main/java/eu/most/MostApplication.java",
                    "src/test/java/eu/most/EmbeddedDatabase.java",
                    "src/test/resources/junit-platform.properties",
                    "src/main/resources/i18n/nobodys_cs.properties",
                    "something/else.txt"
                }) {
            Plan plan = Plan.of(Sources.of(home), Set.of(path));
            assertThat(plan.isEverything()).as(path).isTrue();
            assertThat(plan.lines().getFirst()).contains(path);
        }
    }

    @Test
    void whatMayNoLongerFitIsCompiledAgain() throws IOException {
        for (String type : new String[] {"low/Low", "low/ui/LowView", "high/High", "far/Far"}) {
            write("target/classes/eu/most/" + type + ".class", "");
        }
        write("target/classes/eu/most/low/Gone.class", "");
        Sources.of(home).forget(Set.of(LOW));
        assertThat(home.resolve("target/classes/eu/most/low/Low.class")).doesNotExist();
        assertThat(home.resolve("target/classes/eu/most/low/ui/LowView.class")).doesNotExist();
        assertThat(home.resolve("target/classes/eu/most/high/High.class")).doesNotExist();
        assertThat(home.resolve("target/classes/eu/most/low/Gone.class")).doesNotExist();
        assertThat(home.resolve("target/classes/eu/most/far/Far.class")).exists();
    }

    @Test
    void theCopyOfAFileThatIsGoneIsGoneToo() throws IOException {
        write("target/classes/db/changelog/low/001.yaml", "");
        write("target/classes/db/changelog/low/002.yaml", "");
        Sources.of(home).forget(Set.of("src/main/resources/db/changelog/low/001.yaml"));
        assertThat(home.resolve("target/classes/db/changelog/low/001.yaml")).doesNotExist();
        assertThat(home.resolve("target/classes/db/changelog/low/002.yaml")).exists();
    }

    private Collection<String> testsAfter(String changed) throws IOException {
        return Plan.of(Sources.of(home), Set.of(changed)).tests();
    }

    private void write(String path, String text) throws IOException {
        Path file = home.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
