package eu.most.certificates;

import eu.most.transparency.LogEntry;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What can happen to a certificate: suspended and reinstated several times, the rest once. */
public enum CertificateAct {
    ISSUED,
    SUSPENDED,
    REINSTATED,
    REVOKED,
    SUPERSEDED,
    EXPIRED;

    /** As log, trail and texts say it, such as {@code revoked}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * What the transparency log says of an act: neither officer nor words. Of an issue it says by
     * what the outcomes were shown.
     *
     * @param change id of the line in the certificate's history
     * @param act the name of one of these, or whatever somebody wrote in its place past us
     */
    public static LogEntry logEntry(
            UUID change,
            String certificate,
            String act,
            Instant at,
            String document,
            Optional<String> evidence) {
        return new LogEntry(
                change,
                certificate,
                act.toLowerCase(Locale.ROOT),
                at,
                document,
                act.equals(ISSUED.name()) ? evidence : Optional.empty());
    }
}
