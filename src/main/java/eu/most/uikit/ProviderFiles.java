package eu.most.uikit;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Remembers which files name the providers of a service. Vaadin asks for some of them several times
 * for each screen, and each time every jar was searched: a tenth of what a screen cost.
 */
final class ProviderFiles extends ClassLoader {

    private static final String PLACE = "META-INF/services/";

    private final Map<String, List<URL>> found = new ConcurrentHashMap<>();

    ProviderFiles(@Nullable ClassLoader parent) {
        super("provider-files", parent);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        if (!name.startsWith(PLACE)) {
            return super.getResources(name);
        }
        List<URL> known = found.get(name);
        if (known == null) {
            known = Collections.list(super.getResources(name));
            found.put(name, known);
        }
        return Collections.enumeration(known);
    }

    /** Puts it below the class loader of the screens. */
    @Configuration(proxyBeanMethods = false)
    static class Wiring {

        @Bean
        WebServerFactoryCustomizer<TomcatServletWebServerFactory> providerFiles() {
            return factory ->
                    factory.addContextCustomizers(context ->
                            context.setParentClassLoader(
                                    new ProviderFiles(context.getParentClassLoader())));
        }
    }
}
