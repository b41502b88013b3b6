package eu.most.durability;

import static org.assertj.core.api.Assertions.assertThat;

import eu.most.EmbeddedDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * Kills the application, and once the database, in the middle of quizzes, with signal 9, and then
 * looks for every answer and every result that had been acknowledged.
 */
class AnswersSurviveAKillIT {

    private static final int KILLS = 2;
    private static final int ENOUGH = 400;

    /** However busy the machine is: so long, nothing that runs takes for one answer. */
    private static final Duration STANDSTILL = Duration.ofMinutes(5);

    private static final Path FILES =
            Path.of("target", "mariadb", "kill-" + ProcessHandle.current().pid());
    private static final Path BINARIES = Path.of("target", "mariadb", "server");

    @Test
    void noAcknowledgedAnswerIsLostWhenTheApplicationOrTheDatabaseIsKilled() throws Exception {
        Path files = FILES.resolve("durable");
        EmbeddedDatabase database = EmbeddedDatabase.startIn(files, BINARIES, true);
        try {
            for (int kill = 0; kill < KILLS; kill++) {
                List<String> acknowledged;
                try (Learners learners = Learners.answeringOn(database)) {
                    learners.awaitAcknowledged(ENOUGH);
                    acknowledged = learners.kill();
                }
                assertThat(lost(database, acknowledged)).isEmpty();
            }
            List<String> acknowledged = killDatabaseUnderLearners(database);
            database = EmbeddedDatabase.startIn(files, BINARIES, true);
            assertThat(lost(database, acknowledged)).isEmpty();
            assertThat(handedInTwice(database)).isZero();
        } finally {
            database.stop();
        }
    }

    /** The proof that the test above could fail. */
    @Test
    void aDatabaseThatIsNotDurableIsCaughtLosingAnswers() throws Exception {
        Path files = FILES.resolve("careless");
        EmbeddedDatabase database = EmbeddedDatabase.startIn(files, BINARIES, false);
        try {
            List<String> acknowledged = killDatabaseUnderLearners(database);
            database = EmbeddedDatabase.startIn(files, BINARIES, false);
            assertThat(lost(database, acknowledged)).isNotEmpty();
        } finally {
            database.stop();
        }
    }

    private static List<String> killDatabaseUnderLearners(EmbeddedDatabase database)
            throws InterruptedException {
        try (Learners learners = Learners.answeringOn(database)) {
            learners.awaitAcknowledged(ENOUGH);
            database.processHandle().destroyForcibly();
            database.processHandle().onExit().join();
            return learners.kill();
        }
    }

    private static List<String> lost(EmbeddedDatabase database, List<String> acknowledged)
            throws SQLException {
        List<String> lost = new ArrayList<>();
        try (Connection connection = connect(database);
                PreparedStatement answer =
                        connection.prepareStatement(
                                """
                                SELECT 1 FROM answer
                                WHERE attempt_id = ? AND item_key = ? AND sequence = ?
                                AND JSON_VALUE(response, '$.chosen[0]') = ?
                                """);
                PreparedStatement result =
                        connection.prepareStatement(
                                """
                                SELECT 1 FROM submission s JOIN attempt a ON a.id = s.attempt_id
                                JOIN completion c ON c.enrolment_id = a.enrolment_id
                                WHERE s.attempt_id = ? AND s.score = ?
                                """)) {
            for (String line : acknowledged) {
                String[] words = line.split(" ");
                PreparedStatement query = words[0].equals("SAVED") ? answer : result;
                for (int i = 1; i < words.length - 1; i++) {
                    query.setString(i, words[i]);
                }
                try (ResultSet row = query.executeQuery()) {
                    if (!row.next()) {
                        lost.add(line);
                    }
                }
            }
        }
        return lost;
    }

    private static long handedInTwice(EmbeddedDatabase database) throws SQLException {
        try (Connection connection = connect(database);
                ResultSet row =
                        connection
                                .createStatement()
                                .executeQuery(
                                        """
                                        SELECT COUNT(*) - COUNT(DISTINCT enrolment_id)
                                        FROM completion
                                        """)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(
                database.jdbcUrl("most_kill"), database.user(), database.password());
    }

    /** The process of {@link AnsweringLearners}, and what it has acknowledged. */
    private static final class Learners implements AutoCloseable {

        private final Process process;
        private final Thread reader;
        private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
        private final Queue<String> complaints = new ConcurrentLinkedQueue<>();

        private Learners(Process process) {
            this.process = process;
            reader = Thread.ofPlatform().daemon().start(this::read);
        }

        static Learners answeringOn(EmbeddedDatabase database) {
            ProcessBuilder builder =
                    new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-cp",
                            System.getProperty("java.class.path"),
                            AnsweringLearners.class.getName(),
                            "--logging.level.root=error",
                            "--server.address=127.0.0.1",
                            "--server.port=0",
                            "--spring.datasource.hikari.connection-timeout=1000");
            builder.environment().put("SPRING_DATASOURCE_URL", database.jdbcUrl("most_kill"));
            builder.environment().put("SPRING_DATASOURCE_USERNAME", database.user());
            builder.environment().put("SPRING_DATASOURCE_PASSWORD", database.password());
            builder.redirectErrorStream(true);
            try {
                return new Learners(builder.start());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void awaitAcknowledged(int enough) throws InterruptedException {
            int before = 0;
            long moved = System.nanoTime();
            while (acknowledged.size() < enough) {
                assertThat(process.isAlive()).as("learners run: %s", complaints).isTrue();
                if (acknowledged.size() > before) {
                    before = acknowledged.size();
                    moved = System.nanoTime();
                }
                assertThat(System.nanoTime() - moved)
                        .as("nothing happened after %d answers: %s", before, complaints)
                        .isLessThan(STANDSTILL.toNanos());
                TimeUnit.MILLISECONDS.sleep(10);
            }

            // Not always at the same point of an answer's way.
            TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(100));
        }

        /** Kills the process with signal 9; what it had acknowledged by then. */
        List<String> kill() throws InterruptedException {
            destroy();
            process.waitFor();
            reader.join();
            return List.copyOf(acknowledged);
        }

        @Override
        public void close() {
            destroy();
        }

        /** Through its handle, because the process itself would close what is still to be read. */
        private void destroy() {
            process.toHandle().destroyForcibly();
        }

        private void read() {
            try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.matches("(SAVED|RESULT) .* \\.")) {
                        acknowledged.add(line);
                    } else if (complaints.size() < 40) {
                        complaints.add(line);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
