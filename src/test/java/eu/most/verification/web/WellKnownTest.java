package eu.most.verification.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import eu.most.WholeApplication;
import eu.most.credentials.CertificateBadges;
import eu.most.documents.CertificateFacts;
import eu.most.documents.DocumentIssuer;
import eu.most.documents.Examples;
import eu.most.signing.InstalledKeys;
import eu.most.signing.SealKeys;
import eu.most.signing.TokenKeys;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What anybody may copy to check our certificates without us, over real HTTP. */
@WholeApplication
class WellKnownTest {

    @Autowired InstalledKeys installed;
    @Autowired DocumentIssuer issuer;
    @LocalServerPort int port;

    private final HttpClient browser = HttpClient.newHttpClient();
    private SealKeys seals;
    private TokenKeys tokens;

    @BeforeEach
    void theKeysOfToday() {
        seals = installed.now().seals();
        tokens = installed.now().tokens();
    }

    @Test
    void anotherLibraryFindsEachKeyUnderItsId() throws Exception {
        JWKSet keys = JWKSet.parse(text("jwks.json", "en"));

        ECKey seal = keys.getKeyByKeyId(seals.trusted().getFirst().id().value()).toECKey();
        ECKey token = keys.getKeyByKeyId(tokens.current().id().value()).toECKey();
        assertThat(seal.toPublicKey()).isEqualTo(seals.chain().getFirst().getPublicKey());
        assertThat(token.toPublicKey())
                .isEqualTo(tokens.current().chain().getFirst().getPublicKey())
                .isNotEqualTo(seal.toPublicKey());
        assertThat(seal.getParsedX509CertChain()).isEqualTo(seals.chain());
        assertThat(token.getNotBeforeTime()).isBefore(token.getExpirationTime());
    }

    @Test
    void aBadgeFindsItsKeyAtTheAddressThatItNames() throws Exception {
        String id = tokens.current().id().value();

        assertThat(ECKey.parse(text("keys/" + id, "en")).toPublicKey())
                .isEqualTo(tokens.current().chain().getFirst().getPublicKey());
        assertThat(get("keys/none", "en").statusCode()).isEqualTo(404);
    }

    /** V8: a common library looks in the key set for the very text that the badge has. */
    @Test
    void aCommonLibraryChecksABadgeAgainstThePublishedKeySet() throws Exception {
        CertificateFacts facts = Examples.in("cs").at(issuer.publicAddress()).facts();
        SignedJWT badge =
                SignedJWT.parse(
                        new CertificateBadges(tokens)
                                .write(facts, UUID.randomUUID(), ZoneOffset.UTC, null));
        DefaultJWTProcessor<SecurityContext> reader = new DefaultJWTProcessor<>();
        reader.setJWSKeySelector(
                new JWSVerificationKeySelector<>(
                        JWSAlgorithm.ES256,
                        new ImmutableJWKSet<>(JWKSet.parse(text("jwks.json", "en")))));
        reader.setJWTClaimsSetVerifier((claims, context) -> {});

        assertThat(reader.process(badge, null).getClaim("name")).isEqualTo(facts.title());
        String address = badge.getHeader().getKeyID();
        String file = address.substring(address.indexOf("/keys/") + 1);
        assertThat(JWK.parse(text(file, "en")).getKeyID()).isEqualTo(address);
    }

    @Test
    void noPrivateKeyIsPublished() throws Exception {
        assertThat(JWKSet.parse(text("jwks.json", "en")).getKeys())
                .isNotEmpty()
                .noneMatch(JWK::isPrivate);
    }

    @Test
    void theAuthorityComesInBothForms() throws Exception {
        X509Certificate root = seals.chain().getLast();

        assertThat(certificate(get("ca.cer", "en").body())).isEqualTo(root);
        assertThat(certificate(get("ca.pem", "en").body())).isEqualTo(root);
    }

    @Test
    void theListOfRevokedKeysIsSignedByTheAuthority() throws Exception {
        X509CRL list =
                (X509CRL)
                        CertificateFactory.getInstance("X.509")
                                .generateCRL(new ByteArrayInputStream(get("ca.crl", "en").body()));

        list.verify(seals.chain().getLast().getPublicKey());
        assertThat(list.isRevoked(seals.chain().getFirst())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jwks.json", "ca.pem", "ca.cer", "ca.crl"})
    void aFileMayBeKeptAndReadByProgramsOfOthers(String file) throws Exception {
        HttpResponse<byte[]> answer = get(file, "en");

        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("max-age=60, public");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cs", "sl", "de"})
    void thePageSaysHowInEachLanguageAndShowsTheFingerprint(String language) throws Exception {
        byte[] hash =
                MessageDigest.getInstance("SHA-256").digest(seals.chain().getLast().getEncoded());

        String page = text("", language);

        assertThat(page)
                .contains("lang=\"" + language + "\"", "RFC 9052", "jwks.json")
                .doesNotContain("public.trust");
        assertThat(page.replace(" ", "")).contains(HexFormat.of().formatHex(hash));
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        assertThat(get("private.key", "en").statusCode()).isEqualTo(404);
    }

    private String text(String file, String language) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get(file, language);
        assertThat(answer.statusCode()).isEqualTo(200);
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> get(String file, String language)
            throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + port + "/.well-known/most/" + file);
        return browser.send(
                HttpRequest.newBuilder(address).header("Accept-Language", language).build(),
                BodyHandlers.ofByteArray());
    }

    private static X509Certificate certificate(byte[] bytes) throws Exception {
        return (X509Certificate)
                CertificateFactory.getInstance("X.509")
                        .generateCertificate(new ByteArrayInputStream(bytes));
    }
}
