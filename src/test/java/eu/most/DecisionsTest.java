package eu.most;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever changes what was decided comes past the record of why. */
@Tag("rules")
class DecisionsTest {

    private static final Path RECORDS = Path.of("src", "docs", "decisions");
    private static final Pattern LINK =
            Pattern.compile("src/docs/decisions/(\\d{4}-[a-z0-9-]+\\.md)");

    @Test
    void theCodeLinksToEveryRecordAndToNoOther() throws IOException {
        Set<String> records = new TreeSet<>();
        try (Stream<Path> files = Files.list(RECORDS)) {
            files.map(file -> file.getFileName().toString()).forEach(records::add);
        }
        assertThat(records).hasSizeGreaterThan(50);
        assertThat(linked()).containsExactlyInAnyOrderElementsOf(records);
    }

    @Test
    void noTwoRecordsHaveOneNumber() throws IOException {
        try (Stream<Path> files = Files.list(RECORDS)) {
            assertThat(files.map(file -> file.getFileName().toString().substring(0, 4)))
                    .doesNotHaveDuplicates();
        }
    }

    private static Set<String> linked() throws IOException {
        Set<String> linked = new TreeSet<>();
        for (Path root :
                Set.of(Path.of("src", "main"), Path.of("src", "test"), Path.of("frontend"))) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(Files::isRegularFile).forEach(file -> linked.addAll(links(file)));
            }
        }
        linked.addAll(links(Path.of("most")));
        linked.addAll(links(Path.of("pom.xml")));
        return linked;
    }

    private static Set<String> links(Path file) {
        try {
            // Pictures are read, too: of bytes, each is a character.
            return LINK.matcher(Files.readString(file, StandardCharsets.ISO_8859_1))
                    .results()
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
