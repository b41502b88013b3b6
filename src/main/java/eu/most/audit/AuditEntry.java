package eu.most.audit;

import eu.most.kernel.PersonId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * One entry of the trail.
 *
 * @param sequence counted from 1 without a gap
 * @param at in microseconds
 * @param actor who did it; empty where the system did
 * @param hash over the hash before it and everything here, in hexadecimal
 */
public record AuditEntry(
        long sequence,
        Instant at,
        Optional<PersonId> actor,
        String act,
        String subject,
        Map<String, String> details,
        String hash) {}
