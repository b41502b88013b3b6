package eu.most.verification;

import eu.most.certificates.lookup.RegisteredFacts;
import java.util.Optional;

/**
 * One of many, after the check.
 *
 * @param name the file's name, or what stood in the list
 * @param finding a {@link DocumentVerdict} or, of a file in our register and of a code, the status
 *     of the certificate, {@code UNKNOWN} or {@code MALFORMED}; in an officer's list of a number
 *     and a name, too, {@code SEVERAL} people of a name, {@code NAME_NOT_FOUND}, {@code MISTYPED}
 *     or {@code UNREADABLE}
 * @param certificate the one that a genuine file or a code belongs to; of any other file nothing is
 *     repeated, so that nobody takes it for genuine
 */
public record BulkLine(String name, String finding, Optional<RegisteredFacts> certificate) {}
