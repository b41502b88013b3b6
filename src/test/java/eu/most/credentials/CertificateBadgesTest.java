package eu.most.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import eu.most.documents.Attachment;
import eu.most.documents.CertificateFacts;
import eu.most.documents.Examples;
import eu.most.documents.OfflineProofs;
import eu.most.documents.VeraPdf;
import eu.most.signing.SealCheck;
import eu.most.signing.SealFinding.Unbroken;
import eu.most.signing.TestSeal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.interfaces.ECPublicKey;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class CertificateBadgesTest {

    private static final ZoneId PRAGUE = ZoneId.of("Europe/Prague");
    private static final UUID MODULE = UUID.fromString("0193f1d2-0000-7000-8000-000000000001");
    private static final StatusPosition STATUS = new StatusPosition("2026-1", 98765);
    private static final CertificateBadges BADGES = new CertificateBadges(TestSeal.TOKEN_KEYS);
    private static final CertificateFacts FACTS =
            Examples.in("cs").of("Črt Žagar").asDemonstration().facts();

    /** Open Badges 3.0, 8.2: the payload is the credential, with the registered claims beside. */
    @Test
    @SuppressWarnings("unchecked")
    void theCredentialHasTheStructureOfOpenBadges() throws Exception {
        SignedJWT jwt = SignedJWT.parse(BADGES.write(FACTS, MODULE, PRAGUE, STATUS));
        Map<String, Object> claims = jwt.getPayload().toJSONObject();

        assertThat(jwt.getHeader().getAlgorithm().getName()).isEqualTo("ES256");
        assertThat(jwt.getHeader().getType().getType()).isEqualTo("JWT");
        assertThat(jwt.getHeader().getKeyID())
                .isEqualTo(
                        "https://most.example/.well-known/most/keys/"
                                + TestSeal.TOKEN_KEYS.current().id())
                .contains("demo-");
        assertThat(claims).doesNotContainKeys("vc", "proof");
        assertThat((List<String>) claims.get("@context"))
                .containsExactly(
                        "https://www.w3.org/ns/credentials/v2",
                        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json");
        assertThat((List<String>) claims.get("type"))
                .containsExactly("VerifiableCredential", "OpenBadgeCredential");
        assertThat(claims)
                .containsEntry("id", "https://most.example/verify/7F3K-9QWX-2MTB-V")
                .containsEntry("jti", claims.get("id"))
                .containsEntry("validFrom", "2026-11-20T23:00:00Z")
                .containsEntry("validUntil", "2028-11-20T23:00:00Z")
                .containsEntry("nbf", Instant.parse("2026-11-20T23:00:00Z").getEpochSecond())
                .containsEntry("exp", Instant.parse("2028-11-20T23:00:00Z").getEpochSecond());
        String lists = "https://most.example/.well-known/most/status/2026-1/";
        // V8: Open Badges 3.0 has room for one.
        assertThat(objectAt(claims, "credentialStatus"))
                .isEqualTo(
                        Map.of(
                                "id", lists + "suspension.jwt#98765",
                                "type", "BitstringStatusListEntry",
                                "statusPurpose", "suspension",
                                "statusListIndex", "98765",
                                "statusListCredential", lists + "suspension.jwt"));
        assertThat((String) claims.get("description")).startsWith("Demonstration");
        Map<String, Object> issuer = objectAt(claims, "issuer");
        assertThat(issuer)
                .containsEntry("id", claims.get("iss"))
                .containsEntry("type", List.of("Profile"))
                .containsEntry("name", "Most demonstration academy");
        Map<String, Object> subject = objectAt(claims, "credentialSubject");
        assertThat(subject)
                .containsEntry("id", claims.get("sub"))
                .containsEntry("type", List.of("AchievementSubject"))
                .containsEntry("licenseNumber", "MOST-2026-000123-K");
        assertThat((List<Map<String, Object>>) subject.get("identifier"))
                .singleElement()
                .isEqualTo(
                        Map.of(
                                "type", "IdentityObject",
                                "identityHash", "Črt Žagar",
                                "identityType", "name",
                                "hashed", false));
        Map<String, Object> achievement = objectAt(subject, "achievement");
        assertThat(achievement)
                .containsEntry("id", "urn:uuid:" + MODULE)
                .containsEntry("type", List.of("Achievement"))
                .containsEntry("name", "Zvládání konfliktů a deeskalace")
                .containsKeys("description", "criteria", "inLanguage");
        assertThat(objectAt(achievement, "criteria"))
                .extractingByKey("narrative")
                .asString()
                .contains(
                        "Složený test o\u00a0tom, jak",
                        "vést rozhovor krok za krokem ke zklidnění");
        // B1
        assertThat((List<Map<String, Object>>) claims.get("evidence"))
                .hasSameSizeAs(FACTS.outcomes())
                .contains(
                        Map.of(
                                "type", List.of("Evidence"),
                                "name", "vést rozhovor krok za krokem ke zklidnění",
                                "genre", "test"));
    }

    @Test
    void twoOtherLibrariesFindTheSignatureGood() throws Exception {
        String badge = BADGES.write(FACTS, MODULE, PRAGUE, STATUS);

        assertThat(SignedJWT.parse(badge).verify(new ECDSAVerifier(publicKey()))).isTrue();
        assertThat(isSignedAccordingToBouncyCastle(badge)).isTrue();
        int payload = badge.indexOf('.') + 20;
        char other = badge.charAt(payload) == 'A' ? 'B' : 'A';
        String changed = badge.substring(0, payload) + other + badge.substring(payload + 1);
        assertThat(isSignedAccordingToBouncyCastle(changed)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void theBadgeIsAttachedAndTheFileStaysAnArchiveFile(Examples sheet) throws Exception {
        String badge = BADGES.write(sheet.facts(), MODULE, PRAGUE, STATUS);
        String token =
                new CertificateTokens(TestSeal.TOKEN_KEYS)
                        .write(CertificateClaims.of(sheet.facts(), PRAGUE, STATUS));

        byte[] pdf = TestSeal.sealed(sheet, new OfflineProofs(token, badge));

        assertThat(Attachment.badgeOf(pdf)).contains(badge);
        assertThat(new SealCheck(TestSeal.KEYS).check(pdf)).isInstanceOf(Unbroken.class);
        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(VeraPdf.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(pdf).hasSizeLessThan(60_000);
    }

    static Stream<Examples> sheets() {
        return Stream.of("en", "cs", "sl", "de")
                .map(Examples::in)
                .flatMap(one -> Stream.of(one.asDemonstration(), one.filledToTheBrim()));
    }

    @Test
    void aCertificateFromBeforeThereWereBadgesHasNone() {
        assertThat(Attachment.badgeOf(TestSeal.sealed(Examples.joint()))).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> objectAt(Map<String, Object> json, String name) {
        return (Map<String, Object>) Objects.requireNonNull(json.get(name), name);
    }

    private static boolean isSignedAccordingToBouncyCastle(String jwt) throws Exception {
        int end = jwt.lastIndexOf('.');
        byte[] signature = Base64.getUrlDecoder().decode(jwt.substring(end + 1));
        ECDSASigner signer = new ECDSASigner();
        signer.init(
                false,
                (ECPublicKeyParameters) PublicKeyFactory.createKey(publicKey().getEncoded()));
        return signer.verifySignature(
                MessageDigest.getInstance("SHA-256")
                        .digest(jwt.substring(0, end).getBytes(StandardCharsets.US_ASCII)),
                new BigInteger(1, Arrays.copyOf(signature, 32)),
                new BigInteger(1, Arrays.copyOfRange(signature, 32, 64)));
    }

    private static ECPublicKey publicKey() {
        return (ECPublicKey) TestSeal.TOKEN_KEYS.current().chain().getFirst().getPublicKey();
    }
}
