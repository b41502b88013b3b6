package eu.most.certificates;

import eu.most.audit.Auditable;
import eu.most.audit.AuditedAct;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.kernel.PersonId;
import java.util.Map;

/** The last day of a certificate has passed. */
public record CertificateExpired(
        CertificateId certificate,
        CertificateNumber number,
        PersonId holder,
        TrainingModuleKey module)
        implements Auditable {

    @Override
    public AuditedAct auditedAct() {
        return new AuditedAct(
                "certificates.expired",
                "certificate:" + number,
                Map.of("module", module.toString()));
    }
}
