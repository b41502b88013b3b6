package eu.most.certificates.web;

import eu.most.certificates.seal.SealKeys;
import eu.most.certificates.seal.TokenKeys;
import java.math.BigInteger;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * A public key of ours as JSON Web Key (RFC 7517), with two members of our own.
 *
 * @param kid as it stands in tokens, and in our answers about seals
 * @param nbf since when the key may be used, in seconds since 1970
 * @param exp until when
 * @param x5c its certificates, its own first
 * @param most_purpose {@code seal}: signs PDFs; {@code token}: signs what stands in QR codes
 * @param most_state {@code current} or {@code retired}; what a retired key signed stays good
 */
@SuppressWarnings("MemberName") // as it stands in the JSON
record PublishedKey(
        String kty,
        String crv,
        String x,
        String y,
        String use,
        String alg,
        String kid,
        long nbf,
        long exp,
        List<String> x5c,
        String most_purpose,
        String most_state) {

    private static final int COORDINATE = 32;

    /** All keys, today's first. */
    static List<PublishedKey> of(SealKeys seals, TokenKeys tokens) {
        List<PublishedKey> keys = new ArrayList<>();
        keys.add(of(seals.trusted().getFirst().id().value(), seals.chain(), "seal", "current"));
        keys.add(of(tokens.current().id().value(), tokens.current().chain(), "token", "current"));
        seals.trusted().stream()
                .skip(1)
                .map(key -> of(key.id().value(), List.of(key.certificate()), "seal", "retired"))
                .forEach(keys::add);
        tokens.all().stream()
                .skip(1)
                .map(key -> of(key.id().value(), List.of(key.certificate()), "token", "retired"))
                .forEach(keys::add);
        return List.copyOf(keys);
    }

    private static PublishedKey of(
            String id, List<X509Certificate> chain, String purpose, String state) {
        X509Certificate own = chain.getFirst();
        ECPublicKey key = (ECPublicKey) own.getPublicKey();
        return new PublishedKey(
                "EC",
                "P-256",
                coordinate(key.getW().getAffineX()),
                coordinate(key.getW().getAffineY()),
                "sig",
                "ES256",
                id,
                own.getNotBefore().toInstant().getEpochSecond(),
                own.getNotAfter().toInstant().getEpochSecond(),
                chain.stream().map(PublishedKey::base64).toList(),
                purpose,
                state);
    }

    /** 32 bytes, the highest first, as RFC 7518 wants them. */
    private static String coordinate(BigInteger value) {
        byte[] bytes = value.toByteArray();
        byte[] fixed = new byte[COORDINATE];
        int length = Math.min(bytes.length, COORDINATE);
        System.arraycopy(
                Arrays.copyOfRange(bytes, bytes.length - length, bytes.length),
                0,
                fixed,
                COORDINATE - length,
                length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(fixed);
    }

    private static String base64(X509Certificate certificate) {
        try {
            return Base64.getEncoder().encodeToString(certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate of ours is unreadable", e);
        }
    }
}
