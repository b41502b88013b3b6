package eu.most.identity.ui;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import eu.most.identity.ApiKeyId;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Optional;

/**
 * A bucket of tokens for each key, on this node only: so many a second, ten times as many at once.
 */
final class KeyBuckets {

    private static final int AT_ONCE = 10;

    private final LoadingCache<ApiKeyId, Bucket> buckets;

    KeyBuckets(int perSecond) {
        buckets =
                Caffeine.newBuilder()
                        .maximumSize(1_000)
                        .expireAfterAccess(Duration.ofHours(1))
                        .build(_ ->
                                Bucket.builder()
                                        .addLimit(limit ->
                                                limit.capacity((long) perSecond * AT_ONCE)
                                                        .refillGreedy(
                                                                perSecond, Duration.ofSeconds(1)))
                                        .build());
    }

    /** Takes a token; or says how long it takes until there is one. */
    Optional<Duration> take(ApiKeyId key) {
        ConsumptionProbe probe = buckets.get(key).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
}
