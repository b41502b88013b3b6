package eu.most.identity.ui;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import eu.most.access.PublicAddresses;
import eu.most.access.PublicAddresses.Content;
import eu.most.access.Role;
import eu.most.identity.AccountStatuses;
import eu.most.identity.AddressBuckets;
import eu.most.identity.ApiKeys;
import eu.most.identity.IdentityProperties;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.ExceptionTranslationFilter;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/**
 * The filter chains. Each address has exactly one:
 *
 * <ol>
 *   <li><b>interface for programs</b> ({@code /api/}): no session, answers in problem details, a
 *       limited rate for each address, a higher one for each key;
 *   <li><b>files</b>: styles, pictures, the compiled front end; no session, a limited rate of those
 *       that are not there;
 *   <li><b>public pages</b>, as the modules contribute them ({@link PublicAddresses}): no session,
 *       no script but where they say so, a limited rate for each address;
 *   <li><b>sign-in pages</b> ({@code /}, {@code /login}, {@code /logout}, {@code /setup}, {@code
 *       /password} and the printed slip): plain pages that know a session but make none before a
 *       password was right; their forms are protected by a cookie;
 *   <li><b>screens</b>: everything else, for signed-in people only.
 * </ol>
 *
 * What came through one chain does not get behind another: {@link ScreensOnly}.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IdentityProperties.class)
@SecurityScheme(
        name = "key",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description =
                "Not required anywhere. With a key that an administrator made, more may be asked"
                        + " than an address may without one; a wrong key is 401.")
class WebSecurity {

    private static final String SIGNED_OUT = "/login?signed-out";

    private static final String[] FILES = {
        "/styles/**",
        "/scripts/**",
        "/images/**",
        "/icons/**",
        "/aura/**",
        "/favicon.svg",
        "/favicon.ico",
        "/robots.txt",
        "/manifest.webmanifest",
        "/sw.js",
        "/VAADIN/build/**",
        "/VAADIN/static/**"
    };

    /** A node that has much to do must not look ill. */
    private static final String OPERATIONS = "/actuator/";

    private static final String SLIP = "/" + IdentityPages.ACCOUNTS + "/*/slip";

    private static final String[] SIGN_IN_PAGES = {
        "/login", SignInAgain.ADDRESS, "/logout", "/setup", "/password", SLIP
    };

    /**
     * What Vaadin's client sends after its session ended; it gets to know so, and no new session.
     */
    private static final Set<String> TALK = Set.of("uidl", "heartbeat");

    @Bean
    PersonInSession personInSession() {
        return new PersonInSession();
    }

    @Bean
    RememberedPath rememberedPath() {
        return new RememberedPath();
    }

    /** Nobody is admitted by Spring Security's own forms; without this it would invent a user. */
    @Bean
    AuthenticationManager authenticationManager() {
        return authentication -> {
            throw new ProviderNotFoundException("people sign in on the sign-in page only");
        };
    }

    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, IdentityProperties properties, ApiKeys keys) {
        http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint((request, response, exception) ->
                                        response.sendError(HttpStatus.UNAUTHORIZED.value()))
                                .accessDeniedHandler((request, response, exception) ->
                                        response.sendError(HttpStatus.FORBIDDEN.value())));
        stateless(http);
        http.addFilterBefore(
                new ApiKeyFilter(keys, properties), AnonymousAuthenticationFilter.class);
        limited(http, properties);
        SecurityHeaders.data(http);
        return http.build();
    }

    /** What belongs to no feature. */
    @Bean
    PublicAddresses commonAddresses() {
        return PublicAddresses.of(Content.PAGE, "/actuator/health/**", "/error")
                .and(Content.FILE, FILES);
    }

    @Bean
    PublicPatterns publicPatterns(List<PublicAddresses> contributed) {
        return new PublicPatterns(contributed);
    }

    @Bean
    @Order(2)
    SecurityFilterChain files(
            HttpSecurity http, IdentityProperties properties, PublicPatterns patterns) {
        http.securityMatcher(patterns.files())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        stateless(http);
        http.addFilterBefore(
                new MissFilter(
                        new AddressBuckets(
                                properties.anonymousRequestsPerMinute(),
                                properties.anonymousRequestsPerMinute(),
                                Duration.ofMinutes(1))),
                ExceptionTranslationFilter.class);
        SecurityHeaders.data(http);
        return http.build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain publicPages(
            HttpSecurity http, IdentityProperties properties, PublicPatterns patterns) {
        http.securityMatcher(patterns.pages())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        stateless(http);
        limited(http, properties);
        SecurityHeaders.cacheablePages(http, patterns);
        return http.build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain signInPages(
            HttpSecurity http,
            AccountStatuses standings,
            PersonInSession session,
            RememberedPath rememberedPath) {
        http.securityMatchers(matchers ->
                        matchers.requestMatchers(SIGN_IN_PAGES)
                                .requestMatchers(WebSecurity::isStartPage))
                .authorizeHttpRequests(requests ->
                        requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers("/password")
                                .authenticated()
                                .requestMatchers(SLIP)
                                .hasRole(Role.ADMINISTRATOR.name())
                                .anyRequest()
                                .permitAll())
                .csrf(csrf -> csrf.csrfTokenRepository(csrfCookie()))
                .requestCache(cache -> cache.requestCache(rememberedPath))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(new SignInEntryPoint()))
                .logout(logout -> logout.logoutUrl("/logout").logoutSuccessUrl(SIGNED_OUT))
                .addFilterBefore(
                        new AccountStatusFilter(standings, session),
                        AnonymousAuthenticationFilter.class);
        SecurityHeaders.pages(http);
        return http.build();
    }

    @Bean
    @Order(5)
    SecurityFilterChain screens(
            HttpSecurity http,
            AccountStatuses standings,
            PersonInSession session,
            RememberedPath rememberedPath,
            IdentityProperties properties) {
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin ->
                        vaadin.enableAuthorizedRequestsConfiguration(false)
                                .enableRequestCacheConfiguration(false)
                                .enableExceptionHandlingConfiguration(false)
                                .logoutSuccessHandler(signedOutOfScreens()));
        http.authorizeHttpRequests(requests ->
                        requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(WebSecurity::isTalk)
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .csrf(csrf -> csrf.csrfTokenRepository(csrfCookie()))
                .requestCache(cache -> cache.requestCache(rememberedPath))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(new SignInEntryPoint()))
                .addFilterBefore(
                        new AccountStatusFilter(standings, session),
                        AnonymousAuthenticationFilter.class)
                .addFilterBefore(
                        new RateFilter(
                                new AddressBuckets(
                                        properties.anonymousRequestsPerMinute(),
                                        properties.anonymousRequestsPerMinute(),
                                        Duration.ofMinutes(1)),
                                request -> session.find().isPresent()),
                        ExceptionTranslationFilter.class)
                .addFilterAfter(new ScreensOnly.Mark(), AuthorizationFilter.class);
        SecurityHeaders.screens(http);
        return http.build();
    }

    /** The start page, and not Vaadin's client, which talks to the same address. */
    private static boolean isStartPage(HttpServletRequest request) {
        return request.getRequestURI().equals("/")
                && request.getParameter(Navigation.VAADIN_REQUEST) == null;
    }

    /** Only as the client itself sends it: anybody can write a parameter behind any address. */
    private static boolean isTalk(HttpServletRequest request) {
        String type = request.getParameter(Navigation.VAADIN_REQUEST);
        return HttpMethod.POST.matches(request.getMethod())
                && request.getRequestURI().equals("/")
                && type != null
                && TALK.contains(type);
    }

    private static CookieCsrfTokenRepository csrfCookie() {
        CookieCsrfTokenRepository cookie = new CookieCsrfTokenRepository();
        cookie.setCookieCustomizer(builder -> builder.sameSite("Lax"));
        return cookie;
    }

    private static void stateless(HttpSecurity http) {
        http.sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable);
    }

    /** Without a key nobody knows who asks here, so what counts is where from. */
    private static void limited(HttpSecurity http, IdentityProperties properties) {
        if (properties.publicRequestsPerSecond() == 0) {
            return;
        }
        AddressBuckets buckets =
                new AddressBuckets(
                        properties.publicRequestsAtOnce(),
                        properties.publicRequestsPerSecond(),
                        Duration.ofSeconds(1));
        http.addFilterBefore(
                new RateFilter(
                        buckets,
                        request ->
                                request.getRequestURI().startsWith(OPERATIONS)
                                        || request.getAttribute(ApiKeyFilter.KEY) != null),
                ExceptionTranslationFilter.class);
    }

    private static SimpleUrlLogoutSuccessHandler signedOutOfScreens() {
        SimpleUrlLogoutSuccessHandler handler = new SimpleUrlLogoutSuccessHandler();
        handler.setRedirectStrategy(new UidlRedirectStrategy());
        handler.setDefaultTargetUrl(SIGNED_OUT);
        return handler;
    }
}
