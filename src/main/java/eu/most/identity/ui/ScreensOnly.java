package eu.most.identity.ui;

import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.SpringServlet;
import com.vaadin.flow.spring.VaadinConfigurationProperties;
import jakarta.servlet.FilterChain;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The framework takes every request that nobody else answers and opens a session for it. Here it
 * gives its files to anybody, and screens only to what came through the chain of the screens; the
 * rest ends as 404.
 */
@Configuration(proxyBeanMethods = false)
class ScreensOnly {

    private static final String PASSED = ScreensOnly.class.getName() + ".PASSED";

    @Bean
    ServletRegistrationBean<SpringServlet> servletRegistrationBean(
            ApplicationContext context,
            ObjectProvider<MultipartConfigElement> multipart,
            VaadinConfigurationProperties properties) {
        return SpringBootAutoConfiguration.configureServletRegistrationBean(
                multipart, properties, new Fenced(context));
    }

    /** The last filter of the chain of the screens. */
    static final class Mark extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(
                HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            if (isTalkElsewhere(request) || isNoPlace(request)) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            request.setAttribute(PASSED, true);
            chain.doFilter(request, response);
        }

        /** No screen's address has a question mark in its path; the framework relies on it. */
        private static boolean isNoPlace(HttpServletRequest request) {
            return request.getRequestURI().toLowerCase(Locale.ROOT).contains("%3f");
        }

        /** The framework listens for its client behind every address; its client asks at one. */
        private static boolean isTalkElsewhere(HttpServletRequest request) {
            String path = request.getRequestURI();
            return request.getParameter(Navigation.VAADIN_REQUEST) != null
                    && !path.equals("/")
                    && !path.startsWith("/VAADIN/");
        }
    }

    private static final class Fenced extends SpringServlet {

        Fenced(ApplicationContext context) {
            super(context, true);
        }

        @Override
        protected boolean serveStaticOrWebJarRequest(
                HttpServletRequest request, HttpServletResponse response) throws IOException {
            if (super.serveStaticOrWebJarRequest(request, response)) {
                return true;
            }
            if (request.getAttribute(PASSED) != null) {
                return false;
            }
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return true;
        }
    }
}
