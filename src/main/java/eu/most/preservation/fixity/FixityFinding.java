package eu.most.preservation.fixity;

import java.time.Instant;

/**
 * A stored file that is not what was stored.
 *
 * @param number of its certificate
 * @param generation the first that is wrong: 0 is the file as it was issued, 1 what was added first
 * @param found when it was
 * @param whole when the file was still right, for certain
 */
public record FixityFinding(
        String number, Damage damage, int generation, Instant found, Instant whole) {}
