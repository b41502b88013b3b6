package eu.most.catalogue;

import java.time.Instant;
import java.util.Optional;

/**
 * Where somebody stands in a module that they have begun.
 *
 * @param completedAt when they completed it last; empty: not yet
 * @param isOnTheWay whether they are on their way through it, for the first time or again
 */
public record Standing(Optional<Instant> completedAt, boolean isOnTheWay) {}
