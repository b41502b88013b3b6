package eu.most.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import eu.most.access.CurrentActor;
import eu.most.kernel.LanguageTag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class ContentImportTest {

    private static final LanguageTag CZECH = new LanguageTag("cs");
    private static final LanguageTag GERMAN = new LanguageTag("de");

    @Autowired private ContentImport contentImport;
    @Autowired private Catalogue catalogue;
    @Autowired private JdbcClient jdbc;
    @Autowired private CurrentActor currentActor;

    @Test
    void theModulesThatComeWithMostAreValid() {
        ImportReport report = contentImport.runBundled();

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
        assertThat(module.items()).hasSizeGreaterThanOrEqualTo(16);
        assertThat(catalogue.programme(new ProgrammeKey("joint-base"))).isPresent();
    }
}
