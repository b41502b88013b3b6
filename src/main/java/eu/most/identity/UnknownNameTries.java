package eu.most.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/**
 * Counts tries with names that nobody has, by the same rule as for accounts, so that being made to
 * wait does not tell whether a name exists. In memory and bounded: a table of inventions would be a
 * gift to a flood.
 */
@Component
class UnknownNameTries {

    private final Cache<String, Tries> tries =
            Caffeine.newBuilder()
                    .maximumSize(50_000)
                    .expireAfterAccess(RetryDelay.FORGOTTEN_AFTER)
                    .build();

    /** Counts one try with the name of this hash; or says how long to wait. */
    Optional<Duration> begin(String nameHash, Instant now) {
        AtomicReference<Optional<Duration>> wait = new AtomicReference<>(Optional.empty());
        tries.asMap()
                .compute(
                        nameHash,
                        (hash, before) -> {
                            if (before != null && before.retryAt().isAfter(now)) {
                                wait.set(Optional.of(Duration.between(now, before.retryAt())));
                                return before;
                            }
                            int failures =
                                    before == null || RetryDelay.isForgotten(before.last(), now)
                                            ? 1
                                            : before.failures() + 1;
                            return new Tries(failures, now.plus(RetryDelay.after(failures)), now);
                        });
        return wait.get();
    }

    private record Tries(int failures, Instant retryAt, Instant last) {}
}
