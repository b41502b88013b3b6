package eu.most;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives every application context of a test a fresh database, on one server that all tests of this
 * JVM share, and keeps its keys below target/. Does nothing where {@code spring.datasource.url} is
 * set.
 */
public final class EmbeddedDatabaseInitializer
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Name of the property source of whoever brings a database themselves. */
    static final String OTHER = "embedded database of one's own";

    /** Where tests keep files; two JVMs that test at once would make the same ones. */
    public static final Path DATA = Path.of("target", "data", System.getProperty("most.fork", "1"));

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static @Nullable EmbeddedDatabase shared;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getBeanFactory().addBeanPostProcessor(new OneConnectionEach());
        ConfigurableEnvironment environment = context.getEnvironment();
        environment
                .getPropertySources()
                .addLast(
                        new MapPropertySource(
                                "testData", Map.of("most.data.directory", DATA.toString())));
        // Asking for a property that is still in the making would wait for it.
        if (!environment.getPropertySources().contains(OTHER)
                && !environment.containsProperty("spring.datasource.url")) {
            Map<String, Object> settings =
                    settings(sharedServer(), "most_" + COUNT.incrementAndGet());
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource("embeddedDatabase", settings));
        }
    }

    /** The names of {@link #settings}. */
    static final List<String> SETTINGS =
            List.of(
                    "spring.datasource.url",
                    "spring.datasource.username",
                    "spring.datasource.password");

    /** What Spring must know to use one database on this server. */
    static Map<String, Object> settings(EmbeddedDatabase server, String database) {
        return Map.of(
                "spring.datasource.url", server.jdbcUrl(database),
                "spring.datasource.username", server.user(),
                "spring.datasource.password", server.password());
    }

    private static synchronized EmbeddedDatabase sharedServer() {
        if (shared == null) {
            Path directory = Path.of("target", "mariadb", "test-" + ProcessHandle.current().pid());
            EmbeddedDatabase server =
                    EmbeddedDatabase.startIn(
                            directory, Path.of("target", "mariadb", "server"), false);
            SpringApplication.getShutdownHandlers().add(server::stop);
            shared = server;
        }
        return shared;
    }
}
