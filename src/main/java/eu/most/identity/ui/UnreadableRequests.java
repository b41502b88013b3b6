package eu.most.identity.ui;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts {@link UnreadableRequestPage} in the place of the server's own page. */
@Configuration(proxyBeanMethods = false)
class UnreadableRequests {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> unreadableRequestPage() {
        return factory ->
                factory.addContextCustomizers(context -> {
                    if (context.getParent() instanceof StandardHost host) {
                        host.setErrorReportValveClass(UnreadableRequestPage.class.getName());
                        host.getPipeline().addValve(new UnreadableRequestPage());
                    }
                });
    }
}
