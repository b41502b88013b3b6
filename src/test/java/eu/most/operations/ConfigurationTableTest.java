package eu.most.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The table in src/docs/configuration.md says what the code reads, no more and no less. */
@Tag("rules")
class ConfigurationTableTest {

    private static final Path TABLE = Path.of("src", "docs", "configuration.md");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `(most\\.[a-z.-]+)` \\| (?:`([^`]*)`|–) \\| \\S.*\\|$");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(most\\.[a-z.-]+)");

    @Test
    void everyPropertyOfOursHasItsRowWithItsDefault() throws IOException {
        SortedMap<String, String> rows = new TreeMap<>();
        ROW.matcher(Files.readString(TABLE))
                .results()
                .forEach(row -> rows.put(row.group(1), row.group(2) == null ? "" : row.group(2)));
        assertThat(rows).isEqualTo(KnownProperties.withDefaults());
    }

    @Test
    void everyPropertyThatIsReadByNameIsKnown() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
            TreeSet<String> read = new TreeSet<>();
            for (Path source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                PLACEHOLDER
                        .matcher(Files.readString(source))
                        .results()
                        .map((MatchResult match) -> match.group(1))
                        .forEach(read::add);
            }
            assertThat(read).isNotEmpty().isSubsetOf(KnownProperties.withDefaults().keySet());
        }
    }

    @Test
    void theReadmeLeadsToTheTable() {
        assertThatNoException()
                .isThrownBy(() ->
                        assertThat(Files.readString(Path.of("README.md")))
                                .contains("(src/docs/configuration.md)"));
    }
}
