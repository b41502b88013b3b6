package eu.most.bench;

import eu.most.MostApplication;
import eu.most.catalogue.ModuleVersionId;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.kernel.Percent;
import eu.most.kernel.PersonId;
import eu.most.learning.CompletionId;
import eu.most.learning.ModuleCompleted;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A whole class completes a module at one moment: how long until each of them holds a certificate
 * that another node shows. A second node, in this virtual machine, announces the completions.
 */
final class ClassBench {

    private static final int TRAINEES = 1_000;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private ClassBench() {}

    static void measure(Report report, Installation installation, RunningMost most)
            throws SQLException, InterruptedException {
        try (ConfigurableApplicationContext node =
                        new SpringApplicationBuilder(MostApplication.class)
                                .run(options(installation.settings()));
                Connection database = installation.connect()) {
            report.add(
                    Figure.of(
                            "certificates.firstClass",
                            "a class of " + TRAINEES + " right after a start",
                            secondsFor(node, database, most),
                            "s"));
            report.add(
                    Figure.of(
                                    "certificates.class",
                                    "  the next one, from completion to certificates on every node",
                                    secondsFor(node, database, most),
                                    "s")
                            .atMost(10));
        }
    }

    private static String[] options(Map<String, Object> settings) {
        return Stream.concat(
                        Stream.of(
                                "--server.port=0",
                                "--spring.main.banner-mode=off",
                                "--logging.level.root=error"),
                        settings.entrySet().stream()
                                .map(each -> "--" + each.getKey() + "=" + each.getValue()))
                .toArray(String[]::new);
    }

    private static double secondsFor(
            ConfigurableApplicationContext node, Connection database, RunningMost most)
            throws SQLException, InterruptedException {
        List<ModuleCompleted> completions =
                Population.completions(database, TRAINEES).stream()
                        .map(ClassBench::announcement)
                        .toList();
        long begin = System.nanoTime();
        new TransactionTemplate(node.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(_ -> completions.forEach(node::publishEvent));
        CompletionId last = completions.getLast().completion();
        while (issued(database) < TRAINEES) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new IllegalStateException(
                        issued(database) + " of " + TRAINEES + " certificates after " + PATIENCE);
            }
            Thread.sleep(20);
        }
        most.visit("/verify/" + codeOf(database, last));
        return (System.nanoTime() - begin) / 1e9;
    }

    private static ModuleCompleted announcement(Population.Completed completed) {
        return new ModuleCompleted(
                new CompletionId(completed.completion()),
                new PersonId(completed.person()),
                new ModuleVersionId(completed.version()),
                new TrainingModuleKey("de-escalation"),
                new Percent(100),
                Instant.now().truncatedTo(ChronoUnit.MICROS));
    }

    /** How many of the completions that were made last have their certificate. */
    private static long issued(Connection database) throws SQLException {
        try (PreparedStatement query =
                        database.prepareStatement(
                                "SELECT COUNT(*) FROM bench_class b JOIN certificate c ON c.completion = b.id");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String codeOf(Connection database, CompletionId completion) throws SQLException {
        try (PreparedStatement query =
                database.prepareStatement("SELECT code FROM certificate WHERE completion = ?")) {
            query.setObject(1, completion.value());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
