package eu.most.identity;

import java.time.Duration;

/**
 * How long the next try has to wait after a number of failures in a row: four are free, then 1, 2,
 * 4, … seconds, at most 15 minutes.
 */
final class RetryDelay {

    private static final int FREE = 4;
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private RetryDelay() {}

    static Duration after(int failures) {
        if (failures <= FREE) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - FREE - 1, 20);
        Duration delay = Duration.ofSeconds(1L << doublings);
        return delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
    }
}
