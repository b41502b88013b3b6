package eu.most.quiz;

import eu.most.catalogue.OutcomeKey;
import eu.most.items.Item;
import eu.most.kernel.Percent;

/**
 * What an attempt shows of one outcome.
 *
 * @param points of {@code questions} times {@link Item#FULL}
 * @param needed the share of these points without which nobody passes
 * @param unsafe whether the outcome is critical and an unsafe option was chosen
 * @param waits whether a person has still to mark something, so that more points may come
 */
public record OutcomeResult(
        OutcomeKey outcome,
        long points,
        int questions,
        Percent needed,
        boolean unsafe,
        boolean waits) {

    /** Rounded down, so that a pass is never given away. */
    public Percent share() {
        return Percent.ofShare(points, (long) questions * Item.FULL);
    }

    public boolean hasEnough() {
        return share().isAtLeast(needed);
    }

    /** Whether this outcome lets the attempt pass. */
    public boolean isReached() {
        return hasEnough() && !unsafe;
    }
}
