package eu.most.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.most.kernel.Network;
import io.github.bucket4j.Bucket;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Counts failed sign-ins per network address on this node. Generous, because a whole prison may be
 * behind one address; who signs in correctly costs nothing.
 */
@Component
public class AddressTries {

    private final Cache<String, Bucket> buckets;
    private final IdentityProperties properties;

    AddressTries(IdentityProperties properties) {
        this.properties = properties;
        this.buckets =
                Caffeine.newBuilder()
                        .maximumSize(100_000)
                        .expireAfterAccess(Duration.ofHours(1))
                        .build();
    }

    /** Counts one try; or says how long to wait. */
    public Optional<Duration> begin(InetAddress address) {
        var probe = bucket(address).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** Takes back the try that was counted last: it was a right one. */
    public void forgive(InetAddress address) {
        bucket(address).addTokens(1);
    }

    private Bucket bucket(InetAddress address) {
        return buckets.get(Network.of(address), network -> newBucket());
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(properties.failuresPerAddress())
                                .refillGreedy(
                                        properties.failuresPerAddressPerMinute(),
                                        Duration.ofMinutes(1)))
                .build();
    }
}
