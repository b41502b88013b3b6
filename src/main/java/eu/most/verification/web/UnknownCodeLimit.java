package eu.most.verification.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import eu.most.kernel.Network;
import eu.most.verification.BulkChecks.Asker;
import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.security.Principal;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.server.ResponseStatusException;

/**
 * Slows down whoever tries codes at random: 60 misses a minute from one address or with one key,
 * then 429. Hits are free, so that a gate with a scanner is never held up.
 */
@Component
class UnknownCodeLimit {

    private static final int MISSES_PER_MINUTE = 60;

    /** A list with more wrong codes than this holds nobody up for longer. */
    private static final int MOST_AT_ONCE = 300;

    private final LoadingCache<String, Bucket> misses =
            Caffeine.newBuilder()
                    .maximumSize(50_000)
                    .expireAfterAccess(Duration.ofMinutes(5))
                    .build(_ ->
                            Bucket.builder()
                                    .addLimit(limit ->
                                            limit.capacity(MISSES_PER_MINUTE)
                                                    .refillGreedy(
                                                            MISSES_PER_MINUTE,
                                                            Duration.ofMinutes(1)))
                                    .build());

    /**
     * Counts one miss of the place that the current request comes from.
     *
     * @throws ResponseStatusException with status 429 once there were too many
     */
    void count() {
        if (!misses.get(place()).tryConsume(1)) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
    }

    /**
     * Whoever sends the current request, to hand in a whole list; only from a place that has not
     * just handed in a list of wrong codes.
     *
     * @param most checks that may go on for them at the same time
     * @throws ResponseStatusException with status 429 for a place that has
     */
    Asker askerOfMany(int most) {
        String place = place();
        if (misses.get(place).getAvailableTokens() <= 0) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
        return new Asker(place, most, count -> charge(place, count));
    }

    /** Counts the misses in a list that came from a place, after it was checked. */
    private void charge(String place, int count) {
        if (count > 0) {
            misses.get(place).consumeIgnoringRateLimits(Math.min(count, MOST_AT_ONCE));
        }
    }

    /** Where the current request comes from: a place in the network, or a system with a key. */
    private static String place() {
        HttpServletRequest request =
                ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes())
                        .getRequest();
        Principal known = request.getUserPrincipal();
        return known == null
                ? Network.of(InetAddress.ofLiteral(request.getRemoteAddr()))
                : known.getName();
    }
}
