package eu.most.preservation.fixity;

import java.time.Instant;

/**
 * What is wrong with a stored file.
 *
 * @param generation the first that is wrong: 0 is the file as it was issued, 1 what was added first
 * @param whole when it was stored, and right for certain
 */
record Flaw(Damage damage, int generation, Instant whole) {}
