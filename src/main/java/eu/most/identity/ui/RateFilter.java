package eu.most.identity.ui;

import eu.most.identity.AddressBuckets;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Limits how often one address may ask: beyond that it gets 429 and the seconds after which it is
 * worth asking again. Costs an allowed request about a microsecond.
 */
final class RateFilter extends OncePerRequestFilter {

    private final AddressBuckets buckets;
    private final Predicate<HttpServletRequest> isExempt;

    RateFilter(AddressBuckets buckets, Predicate<HttpServletRequest> isExempt) {
        this.buckets = buckets;
        this.isExempt = isExempt;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Duration> wait =
                isExempt.test(request)
                        ? Optional.empty()
                        : buckets.take(InetAddress.ofLiteral(request.getRemoteAddr()));
        if (wait.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        refuse(response, wait.get());
    }

    static void refuse(HttpServletResponse response, Duration wait) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }
}
