package eu.most.certificates.seal;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.util.List;

/**
 * A private key on the curve P-256 with its certificates, the key's own first and the authority's,
 * which it issued to itself, last.
 *
 * @throws IllegalArgumentException if the certificates do not go up that far or the key is of
 *     another kind
 */
record SealKey(PrivateKey privateKey, List<X509Certificate> chain) {

    private static final int P256_BITS = 256;

    SealKey {
        chain = List.copyOf(chain);
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("the seal key has no certificate");
        }
        if (!(chain.getFirst().getPublicKey() instanceof ECPublicKey key)
                || key.getParams().getCurve().getField().getFieldSize() != P256_BITS) {
            throw new IllegalArgumentException("the seal key is not an EC key on the curve P-256");
        }
        X509Certificate last = chain.getLast();
        if (!last.getIssuerX500Principal().equals(last.getSubjectX500Principal())) {
            throw new IllegalArgumentException(
                    "the certificates of the seal key do not go up to the authority's own");
        }
    }

    SealKeyId id() {
        return SealKeyId.of(certificate().getPublicKey());
    }

    X509Certificate certificate() {
        return chain.getFirst();
    }

    /** Who certified the key. */
    X509Certificate issuer() {
        return chain.get(Math.min(1, chain.size() - 1));
    }

    X509Certificate authority() {
        return chain.getLast();
    }

    @Override
    public String toString() {
        return "SealKey[" + id() + "]";
    }
}
