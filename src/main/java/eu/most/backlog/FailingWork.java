package eu.most.backlog;

import java.time.Instant;
import java.util.Optional;

/**
 * Regular work whose last run failed.
 *
 * @param work name of the task, such as {@code certificate-expiry}
 * @param lastSuccess when it was done last; empty if never
 * @param failures how often in a row it failed
 * @param next when it is tried next
 */
public record FailingWork(
        String work,
        Optional<Instant> lastSuccess,
        int failures,
        Instant lastFailure,
        Instant next) {}
