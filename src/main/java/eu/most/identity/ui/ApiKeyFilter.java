package eu.most.identity.ui;

import eu.most.identity.AddressBuckets;
import eu.most.identity.ApiKeyId;
import eu.most.identity.ApiKeys;
import eu.most.identity.IdentityProperties;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.security.Principal;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Knows callers by the key that they send as {@code Authorization: Bearer} (RFC 6750): each key has
 * a rate of its own, higher than that of an address. A key that does not work is 401, and whoever
 * tries many of them has to wait.
 */
final class ApiKeyFilter extends OncePerRequestFilter {

    /** Marks a request that came with a key. */
    static final String KEY = ApiKeyFilter.class.getName();

    private static final String SCHEME = "bearer ";
    private static final int WRONG_KEYS_PER_MINUTE = 10;

    private final ApiKeys keys;
    private final KeyBuckets buckets;
    private final AddressBuckets wrong =
            new AddressBuckets(WRONG_KEYS_PER_MINUTE, WRONG_KEYS_PER_MINUTE, Duration.ofMinutes(1));

    ApiKeyFilter(ApiKeys keys, IdentityProperties properties) {
        this.keys = keys;
        buckets = new KeyBuckets(properties.keyRequestsPerSecond());
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            chain.doFilter(request, response);
            return;
        }
        Optional<ApiKeyId> key = key(header);
        Optional<Duration> wait =
                key.isPresent()
                        ? buckets.take(key.get())
                        : wrong.take(InetAddress.ofLiteral(request.getRemoteAddr()));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (wait.isPresent()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.get().toSeconds() + 1));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        } else if (key.isEmpty()) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
            response.sendError(HttpStatus.UNAUTHORIZED.value());
        } else {
            request.setAttribute(KEY, true);
            chain.doFilter(new ByKey(request, key.get()), response);
        }
    }

    private Optional<ApiKeyId> key(String header) {
        return header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? keys.find(header.substring(SCHEME.length()).strip())
                : Optional.empty();
    }

    /** The request of a program that is known: its principal is named {@code key:…}. */
    private static final class ByKey extends HttpServletRequestWrapper {

        private final Principal principal;

        ByKey(HttpServletRequest request, ApiKeyId key) {
            super(request);
            principal = () -> "key:" + key;
        }

        @Override
        public @Nullable Principal getUserPrincipal() {
            return principal;
        }
    }
}
