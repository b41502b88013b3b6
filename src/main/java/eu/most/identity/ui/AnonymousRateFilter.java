package eu.most.identity.ui;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.most.kernel.Network;
import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Limits how often one address may knock at screens for signed-in people without being one. */
final class AnonymousRateFilter extends OncePerRequestFilter {

    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder()
                    .maximumSize(100_000)
                    .expireAfterAccess(Duration.ofMinutes(10))
                    .build();
    private final PersonInSession session;
    private final int perMinute;

    AnonymousRateFilter(PersonInSession session, int perMinute) {
        this.session = session;
        this.perMinute = perMinute;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (session.find().isPresent() || bucketOf(request).tryConsume(1)) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, "60");
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }

    private Bucket bucketOf(HttpServletRequest request) {
        InetAddress address = InetAddress.ofLiteral(request.getRemoteAddr());
        return buckets.get(Network.of(address), network -> newBucket());
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
