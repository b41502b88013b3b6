package eu.most.preservation;

import eu.most.credentials.CertificateNumber;
import java.time.Instant;

/**
 * A file that could not be preserved so far.
 *
 * @param reason as the library or the network told it, at most 300 characters of English
 * @param times how often in a row
 * @param next when it is tried again
 */
public record PreservationFailure(
        CertificateNumber number, String reason, int times, Instant last, Instant next) {}
