package eu.most.signing;

import java.security.cert.X509Certificate;
import java.util.List;

/**
 * The key that signs tokens and badges: P-256 like the seal's, and another one, so that neither can
 * be made to sign what belongs to the other. Safe for use by many threads.
 */
public final class TokenKey {

    private final SealKey key;
    private final TokenKeyId id;

    TokenKey(SealKey key, boolean demonstration) {
        this.key = key;
        id = TokenKeyId.of(key.certificate().getPublicKey(), demonstration);
    }

    public TokenKeyId id() {
        return id;
    }

    /** Its certificates, its own first, the authority's last. */
    public List<X509Certificate> chain() {
        return key.chain();
    }

    /**
     * Signs with ES256: 64 bytes, r and s.
     *
     * @throws CannotSign if the key is revoked, or its time is over
     */
    public byte[] sign(byte[] bytes) {
        return key.sign(TokenCertificate.ALGORITHM, bytes);
    }

    SealKey key() {
        return key;
    }
}
