package eu.most.certificates;

import eu.most.audit.Auditable;
import eu.most.audit.AuditedAct;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.kernel.PersonId;
import java.util.Map;

/** An officer withdrew a certificate; the row and its document stay. */
public record CertificateRevoked(
        CertificateId certificate,
        CertificateNumber number,
        PersonId holder,
        TrainingModuleKey module)
        implements Auditable {

    @Override
    public AuditedAct auditedAct() {
        return new AuditedAct(
                "certificates.revoked",
                "certificate:" + number,
                Map.of("module", module.toString()));
    }
}
