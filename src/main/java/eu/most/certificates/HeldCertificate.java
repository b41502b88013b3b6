package eu.most.certificates;

import eu.most.catalogue.TrainingModuleKey;
import eu.most.credentials.CertificateNumber;
import eu.most.kernel.PersonId;
import eu.most.kernel.ValidityPeriod;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What another module may know of a person's certificate: that it is held, for what, and on which
 * days it counts.
 *
 * @param revokedOn since which day it does not count; never later than the day of the look
 * @param suspendedOn likewise
 */
public record HeldCertificate(
        PersonId holder,
        TrainingModuleKey module,
        CertificateNumber number,
        ValidityPeriod validity,
        Optional<LocalDate> revokedOn,
        Optional<LocalDate> suspendedOn) {

    /**
     * Whether it counts on this day: issued, not past its last day, and neither revoked nor, as it
     * stands now, suspended on or before it.
     */
    public boolean isValidOn(LocalDate day) {
        return validity.isValidOn(day)
                && stoppedOn().filter(stopped -> !stopped.isAfter(day)).isEmpty();
    }

    /** The first day on which it no longer counts although its dates would allow it. */
    public Optional<LocalDate> stoppedOn() {
        return Stream.concat(revokedOn.stream(), suspendedOn.stream()).min(LocalDate::compareTo);
    }
}
