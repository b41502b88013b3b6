package eu.most.certificates.logged;

import eu.most.audit.Auditable;
import eu.most.audit.AuditedAct;
import java.util.List;
import java.util.Map;

/**
 * What a comparison of the register with the transparency log found.
 *
 * @param logIsWhole whether the log's own hashes fit
 * @param lost entries of the log about which the register knows nothing
 * @param certificates numbers of certificates whose history is not that of the log
 */
public record RegisterDiffersFromLog(boolean logIsWhole, long lost, List<String> certificates)
        implements Auditable {

    private static final int NAMED = 10;

    boolean isNothing() {
        return logIsWhole && lost == 0 && certificates.isEmpty();
    }

    /** The first few numbers, for a person to begin with; a dash if the log itself is at fault. */
    public String someCertificates() {
        return certificates.isEmpty()
                ? "–"
                : String.join(", ", certificates.subList(0, Math.min(NAMED, certificates.size())));
    }

    @Override
    public AuditedAct auditedAct() {
        return new AuditedAct(
                "certificates.log-differs",
                "register:certificates",
                Map.of(
                        "log", logIsWhole ? "whole" : "broken",
                        "lost", Long.toString(lost),
                        "differing", Integer.toString(certificates.size()),
                        "certificates", someCertificates()));
    }
}
