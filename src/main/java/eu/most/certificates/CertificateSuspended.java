package eu.most.certificates;

import eu.most.catalogue.TrainingModuleKey;
import eu.most.credentials.CertificateId;
import eu.most.credentials.CertificateNumber;
import eu.most.kernel.PersonId;

/** An officer suspended a certificate: it does not count until it is reinstated. */
public record CertificateSuspended(
        CertificateId certificate,
        CertificateNumber number,
        PersonId holder,
        TrainingModuleKey module)
        implements CertificateEvent {

    @Override
    public String act() {
        return "suspended";
    }
}
