package eu.most.signing;

import eu.most.signing.keys.RevocationList;
import java.security.GeneralSecurityException;
import java.security.KeyStore.PrivateKeyEntry;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A private key on the curve P-256 with its certificates, the key's own first and the authority's,
 * which it issued to itself, last.
 *
 * @param revoked whether nothing is to be signed with it any more
 * @param over whether nothing is, because its time is over
 * @throws IllegalArgumentException if the certificates do not go up that far or the key is of
 *     another kind
 */
record SealKey(PrivateKey privateKey, List<X509Certificate> chain, boolean revoked, boolean over) {

    /** So that a node which looks at the clock now and then signs nothing after the end. */
    static final Duration BEFORE_THE_END = Duration.ofMinutes(1);

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

    /** A key as it was kept. */
    static SealKey of(PrivateKeyEntry kept) {
        return new SealKey(
                kept.getPrivateKey(),
                Arrays.stream(kept.getCertificateChain())
                        .map(X509Certificate.class::cast)
                        .toList());
    }

    /** The key with its certificates, to be kept. */
    PrivateKeyEntry entry() {
        return new PrivateKeyEntry(privateKey, chain.toArray(new Certificate[0]));
    }

    /** A key that may be used. */
    SealKey(PrivateKey privateKey, List<X509Certificate> chain) {
        this(privateKey, chain, false, false);
    }

    /**
     * The same key, as it stands at a moment.
     *
     * @param list of revoked keys, if there is one; a key in it is revoked whatever the clock says
     * @throws IllegalArgumentException if it is not revoked, and its time has not come yet
     */
    SealKey at(Instant now, @Nullable RevocationList list) {
        SealCertificate own = SealCertificate.of(certificate(), Optional.empty(), list);
        boolean nowRevoked = own.revoked().isPresent();
        if (!nowRevoked && !own.hasCome(now)) {
            throw new IllegalArgumentException(
                    "key %s is good from %s until %s".formatted(id(), own.from(), own.until()));
        }
        return new SealKey(privateKey, chain, nowRevoked, false).asOf(now);
    }

    /** The same key at another moment, if nobody revokes it. */
    SealKey asOf(Instant now) {
        return new SealKey(privateKey, chain, revoked, now.isAfter(end().minus(BEFORE_THE_END)));
    }

    /** Whether something may be signed with it. */
    boolean maySign() {
        return !revoked && !over;
    }

    /**
     * Signs.
     *
     * @throws CannotSign if the key is revoked, or its time is over
     */
    byte[] sign(String algorithm, byte[] bytes) {
        if (revoked) {
            throw CannotSign.revoked(id());
        }
        if (over) {
            throw CannotSign.expired(id(), end());
        }
        try {
            Signature signature = Signature.getInstance(algorithm);
            signature.initSign(privateKey);
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("key " + id() + " does not sign", e);
        }
    }

    SealKeyId id() {
        return SealKeyId.of(certificate().getPublicKey());
    }

    /** Until when it may sign. */
    Instant end() {
        return certificate().getNotAfter().toInstant();
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
