package eu.most.certificates.sharing;

import eu.most.audit.Auditable;
import eu.most.audit.AuditedAct;
import eu.most.credentials.CertificateNumber;

/**
 * A holder made a link to a certificate, for whoever gets it, or withdrew it; then it leads
 * nowhere.
 *
 * @param shared whether the link is made
 */
public record SharingChanged(CertificateNumber number, boolean shared) implements Auditable {

    @Override
    public AuditedAct auditedAct() {
        return AuditedAct.of(
                shared ? "certificates.shared" : "certificates.share-withdrawn",
                "certificate:" + number);
    }
}
