package eu.most.signing;

import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.X509Certificate;

/** The certificate of a key that signs or once signed our tokens. */
public record TokenCertificate(TokenKeyId id, X509Certificate certificate) {

    static final String ALGORITHM = "SHA256withECDSAinP1363Format";

    static TokenCertificate of(X509Certificate certificate, boolean demonstration) {
        return new TokenCertificate(
                TokenKeyId.of(certificate.getPublicKey(), demonstration), certificate);
    }

    /** Whether this key signed these bytes; the signature is 64 bytes, r and s. */
    public boolean fits(byte[] signature, byte[] bytes) {
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(certificate.getPublicKey());
            check.update(bytes);
            return check.verify(signature);
        } catch (GeneralSecurityException _) {
            // A malformed signature and a wrong one are the same answer.
            return false;
        }
    }
}
