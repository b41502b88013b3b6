package eu.most.certificates;

import eu.most.credentials.CertificateNumber;

/**
 * An officer's wish to issue a certificate again because the holder's name was wrong or has
 * changed.
 *
 * @param explanation why, in the officer's words, 10 to 500 characters; officers read it, and the
 *     holder
 * @throws IllegalArgumentException if the explanation is shorter or longer
 */
public record ReissueCertificate(CertificateNumber number, String explanation) {

    public ReissueCertificate {
        explanation = RevokeCertificate.explained(explanation);
    }
}
