package eu.most.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom the page at the gate believes when it reads who vouches for a key. */
class VouchedKeysIT extends InTheBrowser {

    private static final String ASK =
            """
            async ({own, others, authority}) => {
              const {parse, isVouchedFor} = await import('/scripts/gate/authority.js');
              const read = text => parse(Uint8Array.from(atob(text), each => each.charCodeAt(0)));
              return isVouchedFor(read(own), others.map(read), read(authority));
            }
            """;

    /** A key and the certificate about it, DER. */
    private record Vouched(KeyPair keys, String name, byte[] certificate) {}

    @ParameterizedTest
    @CsvSource({
        "secp256r1, SHA256withECDSA",
        "secp384r1, SHA384withECDSA",
        "RSA, SHA256withRSA",
        "RSA, SHA384withRSA"
    })
    void anAuthorityOfEachKindVouchesForAKey(String kind, String algorithm) throws Exception {
        Vouched authority = root(kind, algorithm);
        Vouched own = below(authority, "CN=Token", "secp256r1", algorithm, false);

        assertThat(isVouchedFor(own, authority)).isTrue();
    }

    @Test
    void oneAuthorityBelowAnotherIsFollowed() throws Exception {
        Vouched authority = root("secp384r1", "SHA384withECDSA");
        Vouched middle = below(authority, "CN=Middle", "secp256r1", "SHA384withECDSA", true);
        Vouched own = below(middle, "CN=Token", "secp256r1", "SHA256withECDSA", false);

        assertThat(isVouchedFor(own, authority, middle)).isTrue();
        assertThat(isVouchedFor(own, authority)).as("without what stands between").isFalse();
    }

    @Test
    void whoIsNoAuthorityVouchesForNobody() throws Exception {
        Vouched authority = root("secp256r1", "SHA256withECDSA");
        Vouched seal = below(authority, "CN=Seal", "secp256r1", "SHA256withECDSA", false);
        Vouched own = below(seal, "CN=Token", "secp256r1", "SHA256withECDSA", false);

        assertThat(isVouchedFor(own, authority, seal)).isFalse();
    }

    @Test
    void anotherAuthorityOfTheSameNameVouchesForNothingOfOurs() throws Exception {
        Vouched authority = root("secp256r1", "SHA256withECDSA");
        Vouched other = root("secp256r1", "SHA256withECDSA");
        Vouched own = below(other, "CN=Token", "secp256r1", "SHA256withECDSA", false);

        assertThat(isVouchedFor(own, authority, other)).isFalse();
    }

    @Test
    void aCertificateThatWasChangedIsNotBelieved() throws Exception {
        Vouched authority = root("secp256r1", "SHA256withECDSA");
        Vouched own = below(authority, "CN=Token", "secp256r1", "SHA256withECDSA", false);
        byte[] changed = own.certificate().clone();
        int name = new String(changed, StandardCharsets.ISO_8859_1).indexOf("Token");
        changed[name] = 'X';

        assertThat(isVouchedFor(new Vouched(own.keys(), "CN=Xoken", changed), authority)).isFalse();
    }

    private boolean isVouchedFor(Vouched own, Vouched authority, Vouched... others) {
        try (Visitor gate = visitor()) {
            gate.page().navigate(gate.address("/gate"));
            return (Boolean)
                    gate.page()
                            .evaluate(
                                    ASK,
                                    Map.of(
                                            "own", base64(own),
                                            "others",
                                                    Arrays.stream(others)
                                                            .map(VouchedKeysIT::base64)
                                                            .toList(),
                                            "authority", base64(authority)));
        }
    }

    private static Vouched root(String kind, String algorithm) throws Exception {
        KeyPair keys = keys(kind);
        return certified(keys, "CN=Root", keys, "CN=Root", algorithm, true);
    }

    private static Vouched below(
            Vouched above, String name, String kind, String algorithm, boolean isAuthority)
            throws Exception {
        return certified(keys(kind), name, above.keys(), above.name(), algorithm, isAuthority);
    }

    private static Vouched certified(
            KeyPair keys,
            String name,
            KeyPair issuerKeys,
            String issuer,
            String algorithm,
            boolean isAuthority)
            throws Exception {
        Instant now = Instant.now();
        JcaX509v3CertificateBuilder builder =
                new JcaX509v3CertificateBuilder(
                        new X500Name(issuer),
                        BigInteger.valueOf(now.toEpochMilli()),
                        Date.from(now.minus(Duration.ofDays(1))),
                        Date.from(now.plus(Duration.ofDays(365))),
                        new X500Name(name),
                        keys.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(isAuthority));
        return new Vouched(
                keys,
                name,
                builder.build(new JcaContentSignerBuilder(algorithm).build(issuerKeys.getPrivate()))
                        .getEncoded());
    }

    private static KeyPair keys(String kind) throws Exception {
        if (kind.equals("RSA")) {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        }
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec(kind));
        return generator.generateKeyPair();
    }

    private static String base64(Vouched vouched) {
        return Base64.getEncoder().encodeToString(vouched.certificate());
    }
}
