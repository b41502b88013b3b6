package eu.most.certificates;

import eu.most.credentials.CertificateNumber;

/**
 * An officer's wish to suspend a certificate.
 *
 * @param explanation why, in the officer's words, 10 to 500 characters; officers read it, and the
 *     holder
 * @throws IllegalArgumentException if the explanation is shorter or longer
 */
public record SuspendCertificate(CertificateNumber number, String explanation) {

    public SuspendCertificate {
        explanation = RevokeCertificate.explained(explanation);
    }
}
