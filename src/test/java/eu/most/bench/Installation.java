package eu.most.bench;

import eu.most.EmbeddedDatabase;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Most as the image has it, in a directory below target/: the extracted jar and its start-up cache,
 * and a durable MariaDB beside it. Deleted at the end.
 */
final class Installation implements AutoCloseable {

    private static final String CACHE = "most.aot";
    private static final Path IMAGE = Path.of("src/main/docker").toAbsolutePath();

    private final Path home;
    private final Path application;
    private final EmbeddedDatabase database;

    private Installation(Path home, EmbeddedDatabase database) {
        this.home = home;
        this.application = home.resolve("most");
        this.database = database;
    }

    /** Lays out target/most-*.jar and starts the database. */
    static Installation make() throws IOException {
        Path home = Files.createTempDirectory(Path.of("target"), "bench-").toRealPath();
        extract(home.resolve("most"));
        EmbeddedDatabase database =
                EmbeddedDatabase.startIn(
                        home.resolve("mariadb"), home.resolve("mariadb/server"), true);
        return new Installation(home, database);
    }

    /** Starts Most from its cache, with the demonstration people, against the running database. */
    RunningMost start() {
        return start(List.of("-XX:AOTCache=" + CACHE));
    }

    /** Starts it once to write down its start-up cache. */
    void train() throws IOException {
        try (RunningMost most = start(List.of("-XX:AOTCacheOutput=" + CACHE))) {
            LearnersWalk.through(most.awaitPage("/actuator/health/readiness").port());
        }
        if (!Files.isRegularFile(application.resolve(CACHE))) {
            throw new IllegalStateException(
                    "no start-up cache was written: see target/bench-most.log");
        }
    }

    private RunningMost start(List<String> options) {
        List<String> command = new ArrayList<>();
        command.add("@" + IMAGE.resolve("java.options"));
        command.addAll(options);
        command.addAll(
                List.of(
                        "-Xmx1g",
                        "-Djava.xml.config.file=" + IMAGE.resolve("jaxp-strict.properties"),
                        "-jar",
                        "most.jar",
                        "--most.demonstration=true",
                        "--most.learning.longest-reading=0s"));
        return RunningMost.start(
                application,
                Path.of("target", "bench-most.log").toAbsolutePath(),
                Map.of(
                        "SPRING_DATASOURCE_URL", database.jdbcUrl("most"),
                        "SPRING_DATASOURCE_USERNAME", database.user(),
                        "SPRING_DATASOURCE_PASSWORD", database.password(),
                        "MOST_DATA_DIRECTORY", home.resolve("data").toString()),
                command);
    }

    /** What another node of this installation is started with. */
    Map<String, Object> settings() {
        return Map.of(
                "spring.datasource.url", database.jdbcUrl("most"),
                "spring.datasource.username", database.user(),
                "spring.datasource.password", database.password(),
                "most.data.directory", home.resolve("data").toString());
    }

    Path home() {
        return home;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(
                database.jdbcUrl("most") + "&useBulkStmts=true",
                database.user(),
                database.password());
    }

    private static void extract(Path to) throws IOException {
        Path jar;
        try (var jars = Files.newDirectoryStream(Path.of("target"), "most-*.jar")) {
            jar = jars.iterator().next();
        }
        Process extraction =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Djarmode=tools",
                                "-jar",
                                jar.toString(),
                                "extract",
                                "--application-filename",
                                "most.jar",
                                "--destination",
                                to.toString())
                        .inheritIO()
                        .start();
        if (extraction.onExit().join().exitValue() != 0) {
            throw new IllegalStateException("cannot extract " + jar);
        }
    }

    @Override
    public void close() throws IOException {
        database.stop();
        Files.walkFileTree(
                home,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(
                            Path directory,
                            java.io.@org.jspecify.annotations.Nullable IOException e)
                            throws IOException {
                        Files.delete(directory);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}
