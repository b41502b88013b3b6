package eu.most;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import eu.most.bench.LearnersWalk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.PriorityOrdered;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.SimpleCommandLinePropertySource;

/**
 * What {@code ./most run} starts: Most with an embedded database and the demonstration people, on
 * loopback only.
 */
public final class TestMostApplication {

    private static final long NEEDED_BYTES = 500_000_000;

    private TestMostApplication() {}

    /**
     * Takes {@code --server.port}, {@code --most.data.directory}, {@code --make-cache=FILE} to make
     * a start-up cache when everything runs, and {@code --train} to be what that cache is made of:
     * a learner walks through, and that is all. Every other argument goes to Spring. Whatever a
     * person can put right is said in one line.
     */
    public static void main(String[] arguments) {
        SimpleCommandLinePropertySource options = new SimpleCommandLinePropertySource(arguments);
        int port = Integer.parseInt(option(options, "server.port", "8080"));
        Path data = Path.of(option(options, "most.data.directory", "data"));
        // Speaks before Spring has set up logging; what fails is thrown as well.
        ((Logger) LoggerFactory.getLogger("ch.vorburger")).setLevel(Level.OFF);
        try {
            refuseTakenPort(port);
            refuseFullDisk(data);
            // Beside Spring, which needs it only after some seconds.
            CompletableFuture<EmbeddedDatabase> database =
                    CompletableFuture.supplyAsync(() ->
                            EmbeddedDatabase.startIn(
                                    data.resolve("mariadb"),
                                    data.resolve("mariadb/server"),
                                    true,
                                    port));
            SpringApplication.getShutdownHandlers().add(() -> stop(database));
            // Never completed by a failure: Spring waits, and this ends everything in one line.
            CompletableFuture<EmbeddedDatabase> running = new CompletableFuture<>();
            database.thenAccept(running::complete)
                    .exceptionally(failure -> {
                        refuse("the database does not start: " + reason(failure));
                        return null;
                    });
            ConfigurableApplicationContext most = start(arguments, port, data, running);
            if (options.containsProperty("train")) {
                LearnersWalk.through(
                        most.getEnvironment().getRequiredProperty("local.server.port", int.class));
                most.close();
                System.exit(0);
            }
            welcome(port, data);
            if (options.containsProperty("make-cache")) {
                System.out.println(
                        "Meanwhile it learns to start in half the time: some minutes, at the lowest priority."
                                + " Stopping it earlier does no harm.");
                StartUpCache.makeInBackground(Path.of(option(options, "make-cache", "")));
            }
        } catch (IOException | UncheckedIOException e) {
            refuse("cannot write to " + data.toAbsolutePath() + ": " + e.getMessage());
        }
    }

    /** Waits for one that is still starting; one that failed is gone already. */
    private static void stop(CompletableFuture<EmbeddedDatabase> database) {
        database.thenAccept(EmbeddedDatabase::stop).exceptionally(failure -> null).join();
    }

    private static @Nullable String reason(Throwable failure) {
        return failure.getCause() == null ? failure.getMessage() : failure.getCause().getMessage();
    }

    private static ConfigurableApplicationContext start(
            String[] arguments, int port, Path data, CompletableFuture<EmbeddedDatabase> database) {
        Map<String, Object> settings = new HashMap<>();
        settings.put("server.address", "127.0.0.1");
        settings.put("most.demonstration", "true");
        settings.put("most.certificates.public-address", "http://localhost:" + port);
        settings.put("spring.main.banner-mode", "off");
        if (List.of(arguments).contains("--train")) {
            settings.putAll(LearnersWalk.SETTINGS);
        }
        settings.put("logging.file.name", data.resolve("most.log").toString());
        settings.put("logging.threshold.console", "error");
        SpringApplication application = new SpringApplication(MostApplication.class);
        application.setDefaultProperties(settings);
        application.addInitializers(new WhenItRuns(database));
        return application.run(arguments);
    }

    private static void welcome(int port, Path data) {
        System.out.printf(
                """

                Most is ready at http://localhost:%d

                Sign in with the password most-demo as
                  officer.novak         prison staff, trainee
                  counsellor.kos        third-sector staff, trainee
                  trainer.weber         trainer
                  coordinator.svoboda   coordinator of a third-sector organisation
                  accreditor.zupan      accreditation officer
                  admin                 administrator

                Certificates are sealed with a demonstration key and say so.
                Everything is kept in %s, with a log. Ctrl-C stops it.
                """,
                port, data);
    }

    private static String option(
            SimpleCommandLinePropertySource options, String name, String otherwise) {
        String value = options.getProperty(name);
        return value == null ? otherwise : value;
    }

    private static void refuseTakenPort(int port) throws IOException {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            socket.getLocalPort();
        } catch (BindException _) {
            refuse("port " + port + " is in use; try ./most run --port " + (port + 1));
        }
    }

    private static void refuseFullDisk(Path data) throws IOException {
        Files.createDirectories(data);
        if (Files.getFileStore(data).getUsableSpace() < NEEDED_BYTES) {
            refuse("the disk is nearly full: " + data.toAbsolutePath() + " needs 500 MB");
        }
    }

    private static void refuse(String reason) {
        System.err.println("most: " + reason + ".");
        System.exit(1);
    }

    /**
     * Where the database is: whoever asks waits until it runs. Says so before {@link
     * EmbeddedDatabaseInitializer} would bring one of its own.
     */
    private static final class WhenItRuns
            extends EnumerablePropertySource<CompletableFuture<EmbeddedDatabase>>
            implements ApplicationContextInitializer<ConfigurableApplicationContext>,
                    PriorityOrdered {

        WhenItRuns(CompletableFuture<EmbeddedDatabase> database) {
            super(EmbeddedDatabaseInitializer.OTHER, database);
        }

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            context.getEnvironment().getPropertySources().addLast(this);
        }

        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE;
        }

        @Override
        public String[] getPropertyNames() {
            return EmbeddedDatabaseInitializer.SETTINGS.toArray(String[]::new);
        }

        @Override
        public @Nullable Object getProperty(String name) {
            return EmbeddedDatabaseInitializer.SETTINGS.contains(name)
                    ? EmbeddedDatabaseInitializer.settings(getSource().join(), "most").get(name)
                    : null;
        }
    }
}
