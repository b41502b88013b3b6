package eu.most.identity;

import java.time.Duration;
import java.time.Instant;

/**
 * How long the next try has to wait after a number of failures in a row: four are free, then 1, 2,
 * 4, … seconds, at most 15 minutes. Twelve hours after the last try all is forgotten, for a name
 * that nobody has as for an account: otherwise the two could be told apart.
 */
final class RetryDelay {

    static final Duration FORGOTTEN_AFTER = Duration.ofHours(12);

    private static final int FREE = 4;
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private RetryDelay() {}

    /**
     * Whether earlier failures count no more.
     *
     * @param last when the last one was
     */
    static boolean isForgotten(Instant last, Instant now) {
        return !last.plus(FORGOTTEN_AFTER).isAfter(now);
    }

    static Duration after(int failures) {
        if (failures <= FREE) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - FREE - 1, 20);
        Duration delay = Duration.ofSeconds(1L << doublings);
        return delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
    }
}
