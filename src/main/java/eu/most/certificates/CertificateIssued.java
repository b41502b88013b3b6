package eu.most.certificates;

import eu.most.audit.Auditable;
import eu.most.audit.AuditedAct;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.kernel.PersonId;
import java.util.Map;

/** A certificate was issued to its holder. */
public record CertificateIssued(
        CertificateId certificate,
        CertificateNumber number,
        PersonId holder,
        TrainingModuleKey module)
        implements Auditable {

    @Override
    public AuditedAct auditedAct() {
        return new AuditedAct(
                "certificates.issued",
                "certificate:" + number,
                Map.of("module", module.toString()));
    }
}
