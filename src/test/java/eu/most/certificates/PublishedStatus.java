package eu.most.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import com.authlete.cbor.CBORByteArray;
import com.authlete.cbor.CBORDecoder;
import com.authlete.cbor.CBORPairList;
import com.authlete.cbor.CBORTaggedItem;
import com.authlete.cose.COSESign1;
import com.nimbusds.jwt.SignedJWT;
import eu.most.certificates.statuslists.StatusLists;
import eu.most.credentials.StatusListWriter.Purpose;
import eu.most.credentials.StatusPosition;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/** Reads the published status lists as somebody else's program does. */
final class PublishedStatus {

    private PublishedStatus() {}

    /** Token Status List: 0 valid, 1 revoked, 2 suspended, 3 superseded. */
    static int inCwt(StatusLists lists, StatusPosition place) throws Exception {
        byte[] cwt = lists.cwt(place.list()).orElseThrow();
        COSESign1 message =
                (COSESign1) ((CBORTaggedItem) new CBORDecoder(cwt).next()).getTagContent();
        CBORPairList claims =
                (CBORPairList)
                        new CBORDecoder(((CBORByteArray) message.getPayload()).getValue()).next();
        CBORPairList list = (CBORPairList) claims.findByKey(65533).getValue();
        assertThat(list.findByKey("bits").getValue()).hasToString("2");
        byte[] packed = ((CBORByteArray) list.findByKey("lst").getValue()).getValue();
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            byte[] bits = in.readAllBytes();
            return bits[place.position() / 4] >> place.position() % 4 * 2 & 3;
        }
    }

    /** Bitstring Status List. */
    static boolean isSet(StatusLists lists, StatusPosition place, Purpose purpose)
            throws Exception {
        String jwt = lists.credential(place.list(), purpose).orElseThrow();
        Map<String, Object> subject =
                SignedJWT.parse(jwt).getJWTClaimsSet().getJSONObjectClaim("credentialSubject");
        assertThat(subject).containsEntry("statusPurpose", purpose.word());
        String encoded = (String) Objects.requireNonNull(subject.get("encodedList"));
        assertThat(encoded).startsWith("u");
        byte[] packed = Base64.getUrlDecoder().decode(encoded.substring(1));
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            byte[] bits = in.readAllBytes();
            assertThat(bits).hasSize(131_072 / 8);
            return (bits[place.position() / 8] & 0x80 >> place.position() % 8) != 0;
        }
    }
}
