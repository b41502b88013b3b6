package eu.most.backlog;

import java.time.Duration;

/**
 * How long work waits after each failure: first short, so that a database that was away for a
 * moment costs a moment; twice as long each time, up to six times the first pause; from the
 * thirteenth failure on longer again, up to 720 times.
 *
 * @param first the pause after the first failure
 */
record Pauses(Duration first) {

    private static final int EARLY_TRIES = 12;
    private static final int LONGEST_EARLY = 6;
    private static final int LONGEST = 720;

    /**
     * The pause after the last of so many failures in a row.
     *
     * @param needsAPerson whether only a person can help, who then need not wait for it
     */
    Duration after(int failures, boolean needsAPerson) {
        if (needsAPerson) {
            return first.multipliedBy(LONGEST);
        }
        if (failures <= EARLY_TRIES) {
            return first.multipliedBy(doubled(failures - 1, LONGEST_EARLY));
        }
        return first.multipliedBy(
                Math.min(LONGEST, LONGEST_EARLY * doubled(failures - EARLY_TRIES, LONGEST)));
    }

    private static long doubled(int times, int most) {
        return Math.min(most, 1L << Math.clamp(times, 0, 20));
    }
}
