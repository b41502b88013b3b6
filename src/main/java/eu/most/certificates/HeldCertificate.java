package eu.most.certificates;

import eu.most.catalogue.TrainingModuleKey;
import eu.most.kernel.PersonId;
import eu.most.kernel.ValidityPeriod;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What another module may know of a person's certificate: that it is held, for what, and on which
 * days it counts.
 */
public record HeldCertificate(
        PersonId holder,
        TrainingModuleKey module,
        CertificateNumber number,
        ValidityPeriod validity,
        Optional<LocalDate> revokedOn) {

    /**
     * Whether it counts on this day: issued, not past its last day, and not revoked on or before
     * it.
     */
    public boolean isValidOn(LocalDate day) {
        return validity.isValidOn(day)
                && revokedOn.filter(revoked -> !revoked.isAfter(day)).isEmpty();
    }
}
