package eu.most.verification.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.most.documents.CertificateDrawing;
import eu.most.signing.PreparedDocument;
import eu.most.signing.StrangersSeal;
import eu.most.verification.CheckInSmallMemory;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Files that mean no good, each judged within 5 seconds by a JVM that has 256 MB. Which answer each
 * gets is tested where it is read: here nobody knows the keys, and nothing is trusted.
 */
@Execution(ExecutionMode.CONCURRENT)
class HostileFilesInSmallMemoryTest {

    private static final Set<String> TRUSTING =
            Set.of("REGISTERED", "NOT_REGISTERED", "STATUS_UNKNOWN", "PROTOCOL");

    @TempDir Path directory;

    @Test
    void eachGetsItsVerdictInTime() throws Exception {
        PreparedDocument drawn =
                CertificateOnFile.of("Žofie Šťastná-Krhovská")
                        .drawnBy(new CertificateDrawing(Clock.systemUTC()));
        Map<byte[], HostileFiles.Case> files =
                HostileFiles.all(StrangersSeal.on(drawn), StrangersSeal.on(drawn));
        assertThat(files).hasSizeGreaterThanOrEqualTo(20);
        Map<String, HostileFiles.Case> cases = new LinkedHashMap<>();
        for (Map.Entry<byte[], HostileFiles.Case> each : files.entrySet()) {
            String name = "%03d.pdf".formatted(cases.size());
            Files.write(directory.resolve(name), each.getKey());
            cases.put(name, each.getValue());
        }

        Map<String, String[]> answers = checked();

        assertThat(answers).hasSameSizeAs(cases);
        cases.forEach((name, hostile) -> {
            String[] answer = Objects.requireNonNull(answers.get(name));
            assertThat(answer[1]).as(hostile.name()).isNotIn(TRUSTING);
            assertThat(Long.parseLong(answer[2])).as(hostile.name()).isLessThan(30_000);
        });
    }

    private Map<String, String[]> checked() throws Exception {
        Process small =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx256m",
                                "-cp",
                                System.getProperty(
                                        "surefire.test.class.path",
                                        System.getProperty("java.class.path")),
                                CheckInSmallMemory.class.getName(),
                                directory.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        Map<String, String[]> answers = new LinkedHashMap<>();
        try (BufferedReader out =
                new BufferedReader(
                        new InputStreamReader(small.getInputStream(), StandardCharsets.UTF_8))) {
            out.lines()
                    .filter(line -> line.matches("\\d{3}\\.pdf [A-Z_]+ \\d+"))
                    .map(line -> line.split(" "))
                    .forEach(words -> answers.put(words[0], words));
        }
        assertThat(small.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(small.exitValue()).isZero();
        return answers;
    }
}
