package eu.most.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.authlete.cbor.CBORByteArray;
import com.authlete.cbor.CBORDecoder;
import com.authlete.cbor.CBORPairList;
import com.authlete.cbor.CBORTaggedItem;
import com.authlete.cose.COSESign1;
import com.authlete.cose.COSEVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import eu.most.credentials.StatusListWriter.Content;
import eu.most.credentials.StatusListWriter.Purpose;
import eu.most.signing.TestSeal;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.security.interfaces.ECPublicKey;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatusListWriterTest {

    private static final StatusListWriter WRITER = new StatusListWriter(TestSeal.TOKEN_KEYS);
    private static final Content CONTENT =
            new Content(
                    "2026-1",
                    URI.create("https://most.example"),
                    Set.of(0, 9, 131_071),
                    Set.of(1),
                    Set.of(3));

    @Test
    void theListOfTheIetfHasTwoBitsForEachPlaceTheLowestFirst() throws Exception {
        COSESign1 message =
                (COSESign1)
                        ((CBORTaggedItem) new CBORDecoder(WRITER.cwt(CONTENT, TestSeal.NOW)).next())
                                .getTagContent();
        CBORPairList header = new CBORPairList(message.getProtectedHeader().getPairs());
        CBORPairList claims =
                (CBORPairList)
                        new CBORDecoder(((CBORByteArray) message.getPayload()).getValue()).next();
        CBORPairList list = (CBORPairList) claims.findByKey(65533).getValue();
        byte[] packed = ((CBORByteArray) list.findByKey("lst").getValue()).getValue();

        assertThat(new COSEVerifier(publicKey()).verify(message)).isTrue();
        assertThat(header.findByKey(16).getValue()).hasToString("\"application/statuslist+cwt\"");
        assertThat(claims.findByKey(2).getValue())
                .hasToString("\"https://most.example/.well-known/most/status/2026-1.cwt\"");
        assertThat(claims.findByKey(6).getValue())
                .hasToString(Long.toString(TestSeal.NOW.getEpochSecond()));
        assertThat(list.findByKey("bits").getValue()).hasToString("2");
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            byte[] bits = in.readAllBytes();
            assertThat(bits)
                    .hasSize(32_768)
                    .startsWith((byte) 0b11_00_10_01, (byte) 0, (byte) 0b00_00_01_00);
            assertThat(bits[32_767]).isEqualTo((byte) 0b01_00_00_00);
        }
    }

    @Test
    void theListOfTheWebConsortiumHasOneBitForEachPlaceTheHighestFirst() throws Exception {
        SignedJWT jwt =
                SignedJWT.parse(WRITER.credential(CONTENT, Purpose.REVOCATION, TestSeal.NOW));
        Map<String, Object> subject = jwt.getJWTClaimsSet().getJSONObjectClaim("credentialSubject");

        assertThat(jwt.verify(new ECDSAVerifier(publicKey()))).isTrue();
        assertThat(jwt.getHeader().getType().getType()).isEqualTo("vc+jwt");
        assertThat(jwt.getJWTClaimsSet().getStringListClaim("type"))
                .isEqualTo(List.of("VerifiableCredential", "BitstringStatusListCredential"));
        assertThat(jwt.getJWTClaimsSet().getStringClaim("id"))
                .isEqualTo("https://most.example/.well-known/most/status/2026-1/revocation.jwt");
        assertThat(subject)
                .containsEntry("type", "BitstringStatusList")
                .containsEntry("statusPurpose", "revocation");
        byte[] bits = bits(subject);
        assertThat(bits).hasSize(16_384).startsWith((byte) 0b1000_0000, (byte) 0b0100_0000);
        assertThat(bits[16_383]).isEqualTo((byte) 1);
        assertThat(bits(subject(CONTENT, Purpose.SUSPENSION)))
                .startsWith((byte) 0b1100_0000, (byte) 0b0100_0000);
    }

    /** V8: a badge has room for one list; whoever reads only that learns of both. */
    @Test
    void whoReadsOnlyTheListOfSuspensionsDoesNotTakeARevokedOneForGood() throws Exception {
        Content revoked =
                new Content(
                        "2026-1",
                        URI.create("https://most.example"),
                        Set.of(0),
                        Set.of(1),
                        Set.of());

        assertThat(bits(subject(revoked, Purpose.SUSPENSION))).startsWith((byte) 0b1100_0000);
        assertThat(bits(subject(revoked, Purpose.REVOCATION))).startsWith((byte) 0b1000_0000);
    }

    @Test
    void whatIsRevokedIsNotCalledSuspendedAsWell() throws Exception {
        Content both =
                new Content(
                        "2026-1",
                        URI.create("https://most.example"),
                        Set.of(3),
                        Set.of(3),
                        Set.of(3));
        Content revoked =
                new Content(
                        "2026-1",
                        URI.create("https://most.example"),
                        Set.of(3),
                        Set.of(),
                        Set.of());

        assertThat(payload(both)).isEqualTo(payload(revoked));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-", "../2026-1", "2026-1/x", "2026-12345678"})
    void aListHasNoSuchName(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new StatusPosition(name, 0));
    }

    private static Map<String, Object> subject(Content content, Purpose purpose) throws Exception {
        return SignedJWT.parse(WRITER.credential(content, purpose, TestSeal.NOW))
                .getJWTClaimsSet()
                .getJSONObjectClaim("credentialSubject");
    }

    private static byte[] payload(Content content) throws Exception {
        COSESign1 message =
                (COSESign1)
                        ((CBORTaggedItem) new CBORDecoder(WRITER.cwt(content, TestSeal.NOW)).next())
                                .getTagContent();
        return ((CBORByteArray) message.getPayload()).getValue();
    }

    private static byte[] bits(Map<String, Object> subject) throws Exception {
        String encoded = (String) Objects.requireNonNull(subject.get("encodedList"));
        assertThat(encoded).startsWith("u");
        byte[] packed = Base64.getUrlDecoder().decode(encoded.substring(1));
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        }
    }

    private static ECPublicKey publicKey() {
        return (ECPublicKey) TestSeal.TOKEN_KEYS.current().chain().getFirst().getPublicKey();
    }
}
