package eu.most.accreditation;

import eu.most.catalogue.TrainingModuleKey;
import eu.most.credentials.CertificateNumber;
import java.time.LocalDate;
import java.util.Optional;

/** How a person stands on a day with one training module that a standard asks for. */
public sealed interface ModuleAssessment {

    TrainingModuleKey module();

    /** Whether it counts on the day. */
    default boolean holds() {
        return this instanceof Holds;
    }

    /**
     * Holds a valid certificate.
     *
     * @param until the last day on which this or the certificate that follows without a gap is
     *     valid; empty if no end is set
     */
    record Holds(TrainingModuleKey module, CertificateNumber number, Optional<LocalDate> until)
            implements ModuleAssessment {}

    /** Holds a certificate that begins to be valid later. */
    record NotYet(TrainingModuleKey module, CertificateNumber number, LocalDate from)
            implements ModuleAssessment {}

    /** The latest certificate was withdrawn. */
    record Revoked(TrainingModuleKey module, CertificateNumber number, LocalDate on)
            implements ModuleAssessment {}

    /** The latest certificate does not count until an officer reinstates it. */
    record Suspended(TrainingModuleKey module, CertificateNumber number, LocalDate on)
            implements ModuleAssessment {}

    /** The latest certificate has expired; {@code lastDay} was its last. */
    record Expired(TrainingModuleKey module, CertificateNumber number, LocalDate lastDay)
            implements ModuleAssessment {}

    /** Never held a certificate for it. */
    record Lacks(TrainingModuleKey module) implements ModuleAssessment {}
}
