package eu.most.certificates;

import eu.most.kernel.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * One line of a certificate's history.
 *
 * @param by the officer who did it; empty if it happened by itself
 * @param explanation the officer's words, for officers and the holder
 */
public record HistoryEntry(
        CertificateAct act,
        Instant at,
        Optional<PersonId> by,
        Optional<RevocationReason> reason,
        Optional<String> explanation) {}
