package eu.most.identity.ui;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.GenericFilterBean;

/**
 * Lets the error page be shown even for a form that was too big to read: asking such a request for
 * any field fails once more, and the visitor would get a blank page.
 */
@Configuration(proxyBeanMethods = false)
class ErrorPagesReadNoForm {

    @Bean
    FilterRegistrationBean<GenericFilterBean> noFormOnErrorPages() {
        FilterRegistrationBean<GenericFilterBean> registration =
                new FilterRegistrationBean<>(new WithoutForm());
        registration.setDispatcherTypes(DispatcherType.ERROR);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    private static final class WithoutForm extends GenericFilterBean {

        @Override
        public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            chain.doFilter(new NoParameters((HttpServletRequest) request), response);
        }
    }

    private static final class NoParameters extends HttpServletRequestWrapper {

        NoParameters(HttpServletRequest request) {
            super(request);
        }

        /** An upload that was too large must not be looked for again. */
        @Override
        public @Nullable String getContentType() {
            return null;
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}
