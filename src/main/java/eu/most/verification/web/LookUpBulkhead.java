package eu.most.verification.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers those who look up a code in the order in which they came, a few at a time for each
 * processor. If all were served at once, they would take processors and database connections from
 * each other, and the unlucky would wait several times as long as the others.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class LookUpBulkhead extends OncePerRequestFilter {

    private static final Pattern ONE_CODE =
            Pattern.compile("/(?:verify|V|api/v1/certificates)/[^/]+");
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final int AT_ONCE_PER_PROCESSOR = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** A whole page, so that no slow reader keeps a turn. */
    private static final int BUFFER_BYTES = 64 * 1024;

    private final Semaphore turns;
    private final Duration patience;

    LookUpBulkhead() {
        this(Runtime.getRuntime().availableProcessors() * AT_ONCE_PER_PROCESSOR, PATIENCE);
    }

    LookUpBulkhead(int atOnce, Duration patience) {
        turns = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !READING.contains(request.getMethod())
                || !ONE_CODE.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!tookTurn()) {
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
            return;
        }
        try {
            response.setBufferSize(BUFFER_BYTES);
            chain.doFilter(request, response);
        } finally {
            turns.release();
        }
    }

    private boolean tookTurn() {
        try {
            return turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
