package eu.most.identity;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import eu.most.kernel.Network;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.EstimationProbe;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Optional;

/**
 * A bucket of tokens for each place in the network, full at first and refilled steadily; on this
 * node only. Places that were quiet for an hour are forgotten, the quietest first if there are very
 * many.
 */
public final class AddressBuckets {

    private final LoadingCache<String, Bucket> buckets;

    /**
     * @param capacity of a full bucket
     * @param refill tokens that come back in each {@code period}
     */
    public AddressBuckets(int capacity, int refill, Duration period) {
        buckets =
                Caffeine.newBuilder()
                        .maximumSize(100_000)
                        .expireAfterAccess(Duration.ofHours(1))
                        .build(_ ->
                                Bucket.builder()
                                        .addLimit(limit ->
                                                limit.capacity(capacity)
                                                        .refillGreedy(refill, period))
                                        .build());
    }

    /** Takes a token; or says how long it takes until there is one. */
    public Optional<Duration> take(InetAddress address) {
        ConsumptionProbe probe = bucketOf(address).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** How long it takes until there is a token; empty if there is one. */
    public Optional<Duration> wait(InetAddress address) {
        EstimationProbe probe = bucketOf(address).estimateAbilityToConsume(1);
        return probe.canBeConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** Gives a token back. */
    void giveBack(InetAddress address) {
        bucketOf(address).addTokens(1);
    }

    private Bucket bucketOf(InetAddress address) {
        return buckets.get(Network.of(address));
    }
}
