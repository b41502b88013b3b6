package eu.most.certificates.files;

import eu.most.credentials.CertificateId;

/** The stored file of a certificate is not what was stored, so it is not given to anybody. */
public final class FileDamaged extends RuntimeException {

    private final CertificateId certificate;

    FileDamaged(CertificateId certificate) {
        super("the stored file of " + certificate + " does not match its hash");
        this.certificate = certificate;
    }

    public CertificateId certificate() {
        return certificate;
    }
}
