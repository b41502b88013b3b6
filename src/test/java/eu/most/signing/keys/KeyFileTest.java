package eu.most.signing.keys;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {

    @TempDir Path directory;

    private Path path;
    private KeyFile file;

    @BeforeEach
    void aFileThatIsNotThereYet() {
        path = directory.resolve("secrets").resolve("seal.p12");
        file = new KeyFile(path);
    }

    @Test
    void nobodyButTheOwnerReadsIt() throws Exception {
        file.alone(() -> write("secret"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-------");
        assertThat(path).hasContent("secret");
    }

    @Test
    void whatAnEarlierWriteLeftBehindDoesNoHarm() throws Exception {
        Files.createDirectories(path.getParent());
        Path unfinished = Files.writeString(path.resolveSibling("seal.p12.part"), "half");

        write("whole");

        assertThat(path).hasContent("whole");
        assertThat(unfinished).doesNotExist();
    }

    @Test
    void onlyOneOfManyMakesIt() throws Exception {
        AtomicInteger made = new AtomicInteger();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 16; i++) {
                executor.submit(() ->
                        new KeyFile(path)
                                .alone(() -> {
                                    if (!file.exists()) {
                                        LockSupport.parkNanos(5_000_000);
                                        write("number " + made.incrementAndGet());
                                    }
                                    return file;
                                }));
            }
        }
        assertThat(path).hasContent("number 1");
        assertThat(made).hasValue(1);
    }

    private KeyFile write(String content) throws IOException {
        file.write(content.getBytes(US_ASCII));
        return file;
    }
}
