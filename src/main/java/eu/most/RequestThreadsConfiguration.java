package eu.most;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Requests are served by threads of the operating system. A virtual one hands each question to the
 * database to a second thread and back, which was a tenth to a sixth of what a screen cost. Other
 * work keeps its virtual threads.
 *
 * @see "src/docs/decisions/0025-requests-on-threads-of-the-system.md"
 */
@Configuration(proxyBeanMethods = false)
class RequestThreadsConfiguration {

    /** Without an executor Tomcat makes its own. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> threadsOfTheSystem() {
        return factory ->
                factory.addProtocolHandlerCustomizers(protocol -> protocol.setExecutor(null));
    }
}
