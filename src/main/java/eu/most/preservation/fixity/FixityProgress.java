package eu.most.preservation.fixity;

import java.time.Instant;
import java.util.Optional;

/**
 * How far reading all stored files again has come.
 *
 * @param lastEnded when all of them were gone through last
 * @param lastFiles how many that were
 * @param underWaySince when the round began that is not at its end yet
 * @param underWayFiles how many files it has read so far
 * @param damaged files that are wrong
 * @param brokeOff whether the last night's check ended with an error
 */
public record FixityProgress(
        Optional<Instant> lastEnded,
        long lastFiles,
        Optional<Instant> underWaySince,
        long underWayFiles,
        long damaged,
        boolean brokeOff) {}
