package eu.most.preservation;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * How far preservation has come.
 *
 * @param service whether there is a time-stamp service, and whether it is one
 * @param address of the service, if it is somebody else's
 * @param waiting files that were never preserved and did not fail
 * @param waitingSince when the oldest of them was issued
 * @param preserved files that are, also those whose renewal failed
 * @param failing files that failed and are tried again
 * @param nextRenewal when the next preserved file is due
 */
public record PreservationProgress(
        Service service,
        Optional<URI> address,
        long waiting,
        Optional<Instant> waitingSince,
        long preserved,
        long failing,
        Optional<Instant> nextRenewal) {

    /** What kind of time-stamp service an installation has. */
    public enum Service {
        NONE,
        DEMONSTRATION,
        CONFIGURED
    }
}
