package eu.most.certificates;

import eu.most.credentials.CertificateNumber;

/** Result of suspending, reinstating or revoking a certificate. */
public sealed interface ActOutcome {

    record Done(CertificateNumber number) implements ActOutcome {}

    /** Why nothing can be done to a certificate, whatever was wanted. */
    sealed interface Refused extends ActOutcome, ReissueOutcome {}

    /** As it stands now, the act makes no sense. */
    record NotPossible(CertificateStatus status) implements Refused {}

    record NoSuchCertificate() implements Refused {}
}
