package eu.most.certificates;

import eu.most.catalogue.TrainingModuleKey;
import eu.most.credentials.CertificateId;
import eu.most.credentials.CertificateNumber;
import eu.most.kernel.PersonId;

/** The last day of a certificate has passed. */
public record CertificateExpired(
        CertificateId certificate,
        CertificateNumber number,
        PersonId holder,
        TrainingModuleKey module)
        implements CertificateEvent {

    @Override
    public String act() {
        return "expired";
    }
}
