package eu.most.certificates;

import eu.most.audit.Auditable;
import eu.most.audit.AuditedAct;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.credentials.CertificateId;
import eu.most.credentials.CertificateNumber;
import eu.most.kernel.PersonId;
import java.util.Map;

/** Something happened to a certificate; all of it goes into the audit trail. */
public record CertificateEvent(
        CertificateAct act,
        CertificateId certificate,
        CertificateNumber number,
        PersonId holder,
        TrainingModuleKey module)
        implements Auditable {

    @Override
    public AuditedAct auditedAct() {
        return new AuditedAct(
                "certificates." + act.word(),
                "certificate:" + number,
                Map.of("module", module.toString()));
    }
}
