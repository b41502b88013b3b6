package eu.most.signing;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;

/** Our certificates as they are written: DER (X.690). */
public final class Der {

    private Der() {}

    /** The bytes of a certificate. */
    public static byte[] of(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("one of our certificates is unreadable", e);
        }
    }
}
