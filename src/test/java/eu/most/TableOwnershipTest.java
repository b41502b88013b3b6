package eu.most;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Each table belongs to the module in whose changelog folder it is created, and a module's SQL
 * names only its own. Reads the literals of the sources.
 */
@Tag("rules")
class TableOwnershipTest {

    private static final Path CHANGELOG = Path.of("src", "main", "resources", "db", "changelog");

    private static final String NAME = "\\s+(?:IF\\s+(?:NOT\\s+)?EXISTS\\s+)?`?([A-Za-z_]+)";
    private static final Pattern CREATED = sql("CREATE\\s+TABLE" + NAME);
    private static final Pattern CHANGED =
            sql(
                    "(?:(?:ALTER|CREATE|DROP)\\s+TABLE|UPDATE|INSERT(?:\\s+IGNORE)?\\s+INTO|DELETE\\s+FROM|INDEX\\s+\\w+\\s+ON)"
                            + NAME);
    private static final Pattern NAMED =
            sql("(?:FROM|JOIN|INTO|UPDATE|TABLE)" + NAME + "(?![A-Za-z_.(])");

    @Test
    void aChangelogFolderChangesItsOwnTablesOnly() {
        Map<String, String> owners = owners();
        assertThat(owners).hasSizeGreaterThan(50);
        assertThat(files(CHANGELOG, ".yaml"))
                .allSatisfy(file -> {
                    String folder = folder(file);
                    assertThat(names(CHANGED, text(file)))
                            .as("changed in %s", file)
                            .allSatisfy(table -> assertThat(owners).containsEntry(table, folder));
                });
    }

    @Test
    void aModulesSqlNamesItsOwnTablesOnly() {
        Map<String, String> owners = owners();
        List<String> others = new ArrayList<>();
        for (Path file : SourceLiterals.files()) {
            String module = SourceLiterals.module(file);
            for (String literal : SourceLiterals.of(file)) {
                for (String table : names(NAMED, literal)) {
                    String owner = owners.get(table);
                    if (owner != null && !owner.equals(module)) {
                        others.add("%s names %s of %s".formatted(file, table, owner));
                    }
                }
            }
        }
        assertThat(others).isEmpty();
    }

    /** Else the rule would be green because nothing is read any more. */
    @Test
    void mostTablesAreFoundInTheSqlOfTheirModule() {
        Map<String, String> owners = owners();
        Map<String, Long> named = new HashMap<>();
        for (Path file : SourceLiterals.files()) {
            SourceLiterals.of(file).stream()
                    .flatMap(literal -> names(NAMED, literal).stream())
                    .filter(table -> SourceLiterals.module(file).equals(owners.get(table)))
                    .forEach(table -> named.merge(table, 1L, Long::sum));
        }
        assertThat(named).hasSizeGreaterThan(35);
    }

    private static Map<String, String> owners() {
        Map<String, String> owners = new TreeMap<>();
        for (Path file : files(CHANGELOG, ".yaml")) {
            for (String table : names(CREATED, text(file))) {
                String folder = folder(file);
                assertThat(owners.put(table, folder)).as("the second %s", table).isNull();
            }
        }
        return owners;
    }

    private static String folder(Path file) {
        return file.getName(file.getNameCount() - 2).toString();
    }

    private static List<String> names(Pattern pattern, String sql) {
        return pattern.matcher(sql)
                .results()
                .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Pattern sql(String pattern) {
        return Pattern.compile("\\b" + pattern, Pattern.CASE_INSENSITIVE);
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
