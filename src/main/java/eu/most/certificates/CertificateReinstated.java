package eu.most.certificates;

import eu.most.catalogue.TrainingModuleKey;
import eu.most.credentials.CertificateId;
import eu.most.credentials.CertificateNumber;
import eu.most.kernel.PersonId;

/** An officer reinstated a suspended certificate: it counts again. */
public record CertificateReinstated(
        CertificateId certificate,
        CertificateNumber number,
        PersonId holder,
        TrainingModuleKey module)
        implements CertificateEvent {

    @Override
    public String act() {
        return "reinstated";
    }
}
