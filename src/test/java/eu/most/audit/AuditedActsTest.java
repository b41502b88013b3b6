package eu.most.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whatever any module writes into the trail can be read there in words. Every event for the trail
 * is made with samples of what it holds, and asked for its entry. That the words are there in all
 * languages is for {@code MessagesTest}.
 */
@Tag("rules")
class AuditedActsTest {

    private static final Set<AuditedAct> ACTS =
            new ClassFileImporter()
                    .withImportOption(new DoNotIncludeTests()).importPackages("eu.most").stream()
                            .filter(type -> type.isAssignableTo(Auditable.class))
                            .filter(type -> !type.isInterface())
                            .map(JavaClass::reflect)
                            .flatMap(type -> SampleRecords.of(type).stream())
                            .map(event -> ((Auditable) event).auditedAct())
                            .collect(Collectors.toSet());

    private static final Properties WORDS = new Properties();

    @BeforeAll
    static void read() throws IOException {
        try (Reader file =
                Files.newBufferedReader(
                        Path.of("src", "main", "resources", "i18n", "audit_en.properties"))) {
            WORDS.load(file);
        }
    }

    @Test
    void everyActHasItsWords() {
        Set<String> acts = ACTS.stream().map(AuditedAct::act).collect(Collectors.toSet());
        assertThat(acts).hasSizeGreaterThan(35);
        assertThat(WORDS.keySet())
                .containsAll(acts.stream().map(act -> "audit.act." + act).toList());
    }

    @Test
    void everyDetailHasItsWords() {
        Set<String> without = new TreeSet<>();
        ACTS.forEach(act ->
                act.details().keySet().stream()
                        .filter(detail ->
                                wordsOf(act, detail).stream().noneMatch(WORDS::containsKey))
                        .forEach(detail -> without.add(act.act() + ": " + detail)));
        assertThat(without).isEmpty();
    }

    /** What no module writes any more still stands in the trail, but not what none ever wrote. */
    @Test
    void allWordsOfDetailsAreUsed() {
        Set<String> used =
                ACTS.stream()
                        .flatMap(act ->
                                act.details().keySet().stream()
                                        .flatMap(detail -> wordsOf(act, detail).stream()))
                        .collect(Collectors.toSet());
        assertThat(WORDS.stringPropertyNames())
                .filteredOn(key -> key.startsWith("audit.detail."))
                .hasSizeGreaterThan(30)
                .isSubsetOf(used);
    }

    private static List<String> wordsOf(AuditedAct act, String detail) {
        return List.of("audit.detail." + act.act() + "." + detail, "audit.detail." + detail);
    }
}
