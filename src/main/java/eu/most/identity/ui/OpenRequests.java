package eu.most.identity.ui;

import eu.most.identity.IdentityProperties;
import eu.most.kernel.Network;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps threads free for everybody: one address holds only so many at a time, and none for a body
 * that does not come. Works without a proxy in front.
 */
@Configuration(proxyBeanMethods = false)
class OpenRequests {

    @Bean
    FilterRegistrationBean<PerAddress> openRequestsPerAddress(IdentityProperties properties) {
        FilterRegistrationBean<PerAddress> registration =
                new FilterRegistrationBean<>(new PerAddress(properties.openRequestsPerAddress()));
        registration.setDispatcherTypes(DispatcherType.REQUEST);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> steadyBodies() {
        return factory ->
                factory.addContextCustomizers(
                        context -> context.getPipeline().addValve(new SteadyBody()));
    }

    static final class PerAddress extends OncePerRequestFilter {

        private static final Duration SOON = Duration.ofSeconds(5);

        private final Map<String, Integer> open = new ConcurrentHashMap<>();
        private final int most;

        PerAddress(int most) {
            this.most = most;
        }

        @Override
        protected void doFilterInternal(
                HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            String from = Network.of(InetAddress.ofLiteral(request.getRemoteAddr()));
            int now = open.merge(from, 1, Integer::sum);
            try {
                if (now > most) {
                    RateFilter.refuse(response, SOON);
                } else {
                    chain.doFilter(request, response);
                }
            } finally {
                open.computeIfPresent(from, (_, count) -> count == 1 ? null : count - 1);
            }
        }
    }
}
