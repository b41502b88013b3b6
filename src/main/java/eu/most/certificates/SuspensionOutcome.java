package eu.most.certificates;

import eu.most.credentials.CertificateNumber;

/** What became of the wish to suspend a certificate, or to reinstate it. */
public sealed interface SuspensionOutcome {

    record Done(CertificateNumber number) implements SuspensionOutcome {}

    /** As it stands now, there is nothing to suspend or to reinstate. */
    record NotPossible(CertificateStatus status) implements SuspensionOutcome {}

    record NoSuchCertificate() implements SuspensionOutcome {}
}
