package eu.most.certificates.sharing;

import eu.most.audit.Auditable;
import eu.most.audit.AuditedAct;
import eu.most.credentials.CertificateNumber;
import java.util.Map;

/** A holder made a link to a certificate, for whoever gets it. */
public record CertificateShared(CertificateNumber number) implements Auditable {

    @Override
    public AuditedAct auditedAct() {
        return new AuditedAct("certificates.shared", "certificate:" + number, Map.of());
    }
}
