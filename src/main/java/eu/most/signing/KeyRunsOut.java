package eu.most.signing;

import java.time.Instant;

/**
 * This node found that a key of today has not long to go, or that its time is over.
 *
 * @param end until when it may sign
 * @param over whether nothing is signed with it any more
 */
public record KeyRunsOut(SealKeyId key, Instant end, boolean over) implements RunsOut {}
