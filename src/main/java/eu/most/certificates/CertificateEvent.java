package eu.most.certificates;

import eu.most.audit.Auditable;
import eu.most.audit.AuditedAct;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.credentials.CertificateId;
import eu.most.credentials.CertificateNumber;
import eu.most.kernel.PersonId;
import java.util.Map;

/** Something happened to a certificate; all of it goes into the audit trail. */
public sealed interface CertificateEvent extends Auditable
        permits CertificateExpired,
                CertificateIssued,
                CertificateReinstated,
                CertificateRevoked,
                CertificateSuperseded,
                CertificateSuspended {

    CertificateId certificate();

    CertificateNumber number();

    PersonId holder();

    TrainingModuleKey module();

    /** Past-tense verb, such as {@code revoked}. */
    String act();

    @Override
    default AuditedAct auditedAct() {
        return new AuditedAct(
                "certificates." + act(),
                "certificate:" + number(),
                Map.of("module", module().toString()));
    }
}
