package eu.most.certificates;

import eu.most.credentials.CertificateNumber;

/** Result of suspending a certificate, or of reinstating it. */
public sealed interface SuspensionOutcome {

    record Done(CertificateNumber number) implements SuspensionOutcome {}

    /** As it stands now, there is nothing to suspend or to reinstate. */
    record NotPossible(CertificateStatus status) implements SuspensionOutcome {}

    record NoSuchCertificate() implements SuspensionOutcome {}
}
