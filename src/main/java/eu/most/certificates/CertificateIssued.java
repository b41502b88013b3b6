package eu.most.certificates;

import eu.most.catalogue.TrainingModuleKey;
import eu.most.credentials.CertificateId;
import eu.most.credentials.CertificateNumber;
import eu.most.kernel.PersonId;

/** A certificate was issued to its holder. */
public record CertificateIssued(
        CertificateId certificate,
        CertificateNumber number,
        PersonId holder,
        TrainingModuleKey module)
        implements CertificateEvent {

    @Override
    public String act() {
        return "issued";
    }
}
