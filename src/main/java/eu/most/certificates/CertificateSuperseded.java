package eu.most.certificates;

import eu.most.catalogue.TrainingModuleKey;
import eu.most.credentials.CertificateId;
import eu.most.credentials.CertificateNumber;
import eu.most.kernel.PersonId;

/** The holder got a newer certificate for the same module; the earlier one stays genuine. */
public record CertificateSuperseded(
        CertificateId certificate,
        CertificateNumber number,
        PersonId holder,
        TrainingModuleKey module)
        implements CertificateEvent {

    @Override
    public String act() {
        return "superseded";
    }
}
