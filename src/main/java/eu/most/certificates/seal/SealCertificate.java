package eu.most.certificates.seal;

import java.security.cert.X509Certificate;

/** The certificate of a key that seals or once sealed our documents. */
public record SealCertificate(SealKeyId id, X509Certificate certificate) {

    static SealCertificate of(X509Certificate certificate) {
        return new SealCertificate(SealKeyId.of(certificate.getPublicKey()), certificate);
    }
}
