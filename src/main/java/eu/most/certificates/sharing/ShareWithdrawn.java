package eu.most.certificates.sharing;

import eu.most.audit.Auditable;
import eu.most.audit.AuditedAct;
import eu.most.credentials.CertificateNumber;
import java.util.Map;

/** A holder withdrew the link to a certificate; it leads nowhere from now on. */
public record ShareWithdrawn(CertificateNumber number) implements Auditable {

    @Override
    public AuditedAct auditedAct() {
        return new AuditedAct("certificates.share-withdrawn", "certificate:" + number, Map.of());
    }
}
