package eu.most.signing;

import java.time.Instant;

/**
 * This node found that its list of revoked keys has not long to go, or that its time is over.
 *
 * @param end when a newer one should be there
 * @param over whether nobody outside can rely on it any more
 */
public record ListRunsOut(Instant end, boolean over) implements RunsOut {}
