package eu.most;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** S4: a database that runs is nobody else's to stop. */
class EmbeddedDatabaseTest {

    private static final Path BINARIES = Path.of("target", "mariadb", "server");

    @TempDir static Path theirDirectory;

    private static EmbeddedDatabase theirs;

    @BeforeAll
    static void somebodyElseRunsOne() {
        theirs = EmbeddedDatabase.startIn(theirDirectory, BINARIES, false);
    }

    @AfterAll
    static void andEndsIt() {
        theirs.stop();
    }

    @Test
    void aSecondStarterIsRefusedInOneLineAndTheFirstGoesOn() {
        assertThatIllegalStateException()
                .isThrownBy(() -> EmbeddedDatabase.startIn(theirDirectory, BINARIES, false))
                .withMessageMatching(".* is in use by process [0-9]+: stop that Most, or .*--data");
        assertThat(theirs.processHandle().isAlive()).isTrue();
    }

    /** As after a number was given anew: our file names a server, but not ours. */
    @Test
    void aServerIsStoppedOnlyIfItSaysItselfThatItIsOurs(@TempDir Path ours) throws Exception {
        Files.writeString(ours.resolve("mariadb.pid"), theirs.processHandle().pid() + "\n");

        EmbeddedDatabase.startIn(ours, BINARIES, false).stop();

        assertThat(theirs.processHandle().isAlive()).isTrue();
    }
}
