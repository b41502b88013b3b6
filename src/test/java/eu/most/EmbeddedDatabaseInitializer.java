package eu.most;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives each application context a database: the one in {@code most.embedded-database.directory}
 * for {@code ./most run}, else a fresh one on a server that all tests of this JVM share. A
 * configured {@code spring.datasource.url} wins.
 */
public final class EmbeddedDatabaseInitializer
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static @Nullable EmbeddedDatabase shared;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        if (environment.containsProperty("spring.datasource.url") || context.getParent() != null) {
            return;
        }
        String directory = environment.getProperty("most.embedded-database.directory");
        EmbeddedDatabase server =
                directory == null
                        ? sharedServer()
                        : EmbeddedDatabase.startIn(Path.of(directory), true);
        String name = directory == null ? "most_" + COUNT.incrementAndGet() : "most";
        environment
                .getPropertySources()
                .addFirst(
                        new MapPropertySource(
                                "embeddedDatabase",
                                Map.of(
                                        "spring.datasource.url", server.jdbcUrl(name),
                                        "spring.datasource.username", server.user(),
                                        "spring.datasource.password", server.password())));
    }

    private static synchronized EmbeddedDatabase sharedServer() {
        if (shared == null) {
            Path directory = Path.of("target", "mariadb-" + ProcessHandle.current().pid());
            shared = EmbeddedDatabase.startIn(directory, false);
        }
        return shared;
    }
}
