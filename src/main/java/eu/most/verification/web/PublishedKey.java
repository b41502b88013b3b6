package eu.most.verification.web;

import eu.most.credentials.CertificateBadges;
import eu.most.signing.Der;
import eu.most.signing.KeysInUse;
import eu.most.signing.SealCertificate;
import eu.most.signing.SealKeys;
import eu.most.signing.TokenCertificate;
import eu.most.signing.TokenKeyId;
import eu.most.signing.TokenKeys;
import java.math.BigInteger;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * One of our public keys as JSON Web Key (RFC 7517), with two members of our own.
 *
 * @param kid as it stands in tokens, and in our answers about seals
 * @param nbf since when the key may be used, in seconds since 1970
 * @param exp until when; what a key signed later is not to be believed
 * @param x5c its certificates, its own first
 * @param most_purpose {@code seal}: signs PDFs; {@code token}: signs what stands in QR codes
 * @param most_state {@code current}, {@code retired} or {@code revoked}; what such a key signed
 *     before its {@code exp} stays good
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
    static List<PublishedKey> of(KeysInUse today) {
        SealKeys seals = today.seals();
        TokenKeys tokens = today.tokens();
        TokenKeyId current = tokens.current().id();
        List<PublishedKey> keys = new ArrayList<>();
        keys.add(of(seals.trusted().getFirst(), seals.chain(), "current"));
        tokens.all().stream()
                .filter(key -> key.id().equals(current))
                .map(key -> of(key, tokens.current().chain(), "current"))
                .forEach(keys::add);
        seals.trusted().stream()
                .skip(1)
                .map(key -> of(key, List.of(key.certificate()), "retired"))
                .forEach(keys::add);
        tokens.all().stream()
                .filter(key -> !key.id().equals(current))
                .map(key -> of(key, List.of(key.certificate()), "retired"))
                .forEach(keys::add);
        return List.copyOf(keys);
    }

    /**
     * The same, and each key of tokens once more under the name by which badges and status lists
     * name it: an address, as Open Badges 3.0 wants. A reader looks for the very text.
     */
    static List<PublishedKey> underEveryName(KeysInUse today, URI publicAddress) {
        List<PublishedKey> keys = new ArrayList<>(of(today));
        of(today).stream()
                .filter(PublishedKey::isOfTokens)
                .map(key -> key.named(publicAddress))
                .forEach(keys::add);
        return List.copyOf(keys);
    }

    private boolean isOfTokens() {
        return most_purpose.equals("token");
    }

    /** A key of tokens under its address; another one as it is. */
    PublishedKey named(URI publicAddress) {
        return isOfTokens()
                ? new PublishedKey(
                        kty,
                        crv,
                        x,
                        y,
                        use,
                        alg,
                        CertificateBadges.keyName(publicAddress, new TokenKeyId(kid)),
                        nbf,
                        exp,
                        x5c,
                        most_purpose,
                        most_state)
                : this;
    }

    private static PublishedKey of(SealCertificate key, List<X509Certificate> chain, String state) {
        Instant until = key.revoked().filter(key.until()::isAfter).orElse(key.until());
        return of(
                key.id().value(),
                chain,
                until,
                "seal",
                key.revoked().isPresent() ? "revoked" : state);
    }

    private static PublishedKey of(
            TokenCertificate key, List<X509Certificate> chain, String state) {
        return of(
                key.id().value(),
                chain,
                key.certificate().getNotAfter().toInstant(),
                "token",
                state);
    }

    private static PublishedKey of(
            String id, List<X509Certificate> chain, Instant until, String purpose, String state) {
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
                until.getEpochSecond(),
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
        return Base64.getEncoder().encodeToString(Der.of(certificate));
    }
}
