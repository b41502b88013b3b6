package eu.most.preservation;

import eu.most.certificates.files.DocumentStamp;
import java.time.Instant;

/**
 * A file with everything that lets its seal be checked later.
 *
 * @param pdf the whole file; it begins with the one that was given
 * @param stamp what its newest time stamp says
 * @param end until when that can be checked, so that a newer one is due before
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Preserved(byte[] pdf, DocumentStamp stamp, Instant end) {}
