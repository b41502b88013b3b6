package eu.most.uikit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.catalina.Context;
import org.apache.catalina.loader.WebappLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.TomcatEmbeddedWebappClassLoader;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Remembers which files are in the jars and which are not. For each screen Vaadin asks several
 * times who provides a service, and whether the address of the screen is that of a file; each time
 * all jars were searched: a quarter of what a screen cost.
 */
final class FilesInJars extends ClassLoader {

    private static final String PROVIDERS = "META-INF/services/";

    /** Addresses come from outside: neither many nor long ones may fill the memory. */
    private static final int MOST_NAMES = 2_000;

    private static final int LONGEST_NAME = 200;

    private final Map<String, List<URL>> providers = new ConcurrentHashMap<>();
    private final Cache<String, Optional<URL>> files =
            Caffeine.newBuilder().maximumSize(MOST_NAMES).build();

    FilesInJars(@Nullable ClassLoader parent) {
        super("files-in-jars", parent);
    }

    @Override
    public @Nullable URL getResource(String name) {
        return name.length() > LONGEST_NAME
                ? super.getResource(name)
                : files.get(name, unknown -> Optional.ofNullable(super.getResource(unknown)))
                        .orElse(null);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        if (!name.startsWith(PROVIDERS)) {
            return super.getResources(name);
        }
        List<URL> known = providers.get(name);
        if (known == null) {
            known = Collections.list(super.getResources(name));
            providers.put(name, known);
        }
        return Collections.enumeration(known);
    }

    /** Puts it below the class loader of the screens, which is made before anybody may choose. */
    private static void putBelow(Context context) {
        WebappLoader loader = new WebappLoader();
        loader.setLoaderInstance(
                new TomcatEmbeddedWebappClassLoader(
                        new FilesInJars(context.getParentClassLoader())));
        loader.setDelegate(true);
        context.setLoader(loader);
    }

    @Configuration(proxyBeanMethods = false)
    static class Wiring {

        @Bean
        WebServerFactoryCustomizer<TomcatServletWebServerFactory> filesInJars() {
            return factory -> factory.addContextCustomizers(FilesInJars::putBelow);
        }
    }
}
