package eu.most.identity.ui;

import eu.most.access.PublicAddresses.Content;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * What every answer tells the browser to refuse. Strict-Transport-Security goes out over TLS only.
 * What the policy of the screens still has to allow, and why, is in decision record 0005.
 *
 * @see "src/docs/decisions/0005-content-security-policy.md"
 */
final class SecurityHeaders {

    /** Pages without any script: nothing but our own styles, fonts and pictures. */
    static final String PAGES =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                    + " manifest-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    private static final String OWN_SCRIPTS = PAGES + "; script-src 'self'";

    private static final String OWN_SCRIPTS_THAT_ASK = OWN_SCRIPTS + "; connect-src 'self'";

    private static final String OFFLINE = OWN_SCRIPTS_THAT_ASK + "; worker-src 'self'";

    private static final String OFFLINE_WORKER = "default-src 'none'; connect-src 'self'";

    /** Answers that no browser shows as a page. */
    static final String DATA = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'";

    private static final String SCREENS =
            "default-src 'none'; script-src 'nonce-%s' 'strict-dynamic' 'unsafe-eval';"
                    + " style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                    + " font-src 'self' data:; connect-src 'self'; manifest-src 'self';"
                    + " media-src 'self'; worker-src 'self'; frame-src 'self';"
                    + " form-action 'self'; base-uri 'self'; frame-ancestors 'none'";

    private static final String NOT_USED =
            "accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(),"
                    + " gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

    private SecurityHeaders() {}

    static void pages(HttpSecurity http) {
        http.headers(headers ->
                common(headers).contentSecurityPolicy(csp -> csp.policyDirectives(PAGES)));
    }

    /** Pages that say themselves how long they may be kept. */
    static void cacheablePages(HttpSecurity http, PublicPatterns patterns) {
        http.headers(headers ->
                common(headers)
                        .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .addHeaderWriter((request, response) ->
                                writePublicPolicy(patterns.at(request.getRequestURI()), response)));
    }

    static void data(HttpSecurity http) {
        http.headers(headers ->
                common(headers)
                        .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                        .contentSecurityPolicy(csp -> csp.policyDirectives(DATA)));
    }

    /** Vaadin commits its first page before a late header could be added, so all go out early. */
    static void screens(HttpSecurity http) {
        http.headers(headers ->
                common(headers)
                        .addHeaderWriter(SecurityHeaders::writeScreenPolicy)
                        .withObjectPostProcessor(new Eagerly()));
    }

    private static HeadersConfigurer<HttpSecurity> common(HeadersConfigurer<HttpSecurity> headers) {
        return headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(NOT_USED))
                .crossOriginOpenerPolicy(
                        opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(
                        resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }

    private static void writePublicPolicy(Content content, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", publicPolicy(content));
        response.setHeader(
                "Permissions-Policy",
                content == Content.CAMERA_PAGE
                        ? NOT_USED.replace("camera=()", "camera=(self)")
                        : NOT_USED);
    }

    private static String publicPolicy(Content content) {
        return switch (content) {
            case FILE -> DATA;
            case PAGE -> PAGES;
            case CAMERA_PAGE -> OWN_SCRIPTS;
            case ASKING_PAGE -> OWN_SCRIPTS_THAT_ASK;
            case OFFLINE_PAGE -> OFFLINE;
            case OFFLINE_WORKER -> OFFLINE_WORKER;
        };
    }

    private static void writeScreenPolicy(
            HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", SCREENS.formatted(CspNonce.of(request)));
    }

    private static final class Eagerly implements ObjectPostProcessor<HeaderWriterFilter> {

        @Override
        public <O extends HeaderWriterFilter> O postProcess(O filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    }
}
