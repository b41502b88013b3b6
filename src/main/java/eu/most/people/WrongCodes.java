package eu.most.people;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import eu.most.kernel.PersonId;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever tries codes at random: ten that are not good, then ten an hour. A try is
 * counted before the code is looked at and given back when it was right. On this node only: what is
 * guessed at is 55 random bits.
 */
@Component
class WrongCodes {

    private static final int IN_A_ROW = 10;

    private final LoadingCache<PersonId, Bucket> tries =
            Caffeine.newBuilder()
                    .maximumSize(50_000)
                    .expireAfterAccess(Duration.ofHours(2))
                    .build(_ ->
                            Bucket.builder()
                                    .addLimit(limit ->
                                            limit.capacity(IN_A_ROW)
                                                    .refillGreedy(IN_A_ROW, Duration.ofHours(1)))
                                    .build());

    /** Counts one try; or says how long to wait. */
    Optional<Duration> begin(PersonId actor) {
        ConsumptionProbe probe = tries.get(actor).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** Takes back the try that was counted last: it was a right one. */
    void forgive(PersonId actor) {
        tries.get(actor).addTokens(1);
    }
}
