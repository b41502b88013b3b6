package eu.most.credentials;

import com.nimbusds.jwt.JWTClaimsSet;
import eu.most.signing.TokenKeys;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Writes the status of all certificates of one list, signed with today's token key, in the two
 * forms that others read: Token Status List of the IETF as CWT, and Bitstring Status List of the
 * W3C as verifiable credential.
 *
 * @see "src/docs/decisions/0015-two-status-lists.md"
 */
public final class StatusListWriter {

    /** Beyond that nobody should rely on a copy. */
    private static final Duration LIFE = Duration.ofDays(14);

    /** After that a reader with a network should fetch a newer one. */
    private static final Duration FRESH = Duration.ofMinutes(5);

    private static final long SUBJECT = 2;
    private static final long EXPIRES = 4;
    private static final long ISSUED_AT = 6;
    private static final long TYPE = 16;
    private static final long STATUS_LIST = 65533;
    private static final long TIME_TO_LIVE = 65534;

    private static final int REVOKED = 1;
    private static final int SUSPENDED = 2;

    /** The first value that the IETF leaves to each application. */
    private static final int SUPERSEDED = 3;

    private final TokenKeys keys;

    public StatusListWriter(TokenKeys keys) {
        this.keys = keys;
    }

    /**
     * The places in one list that do not simply hold valid certificates.
     *
     * @param list its name
     * @param publicAddress of this installation
     * @param superseded still good, but the holder has a newer one
     */
    public record Content(
            String list,
            URI publicAddress,
            Set<Integer> revoked,
            Set<Integer> suspended,
            Set<Integer> superseded) {

        private String address() {
            return Credential.wellKnown(publicAddress) + "status/" + list;
        }
    }

    /** What the W3C's list is about; each purpose has its own. */
    public enum Purpose {
        REVOCATION,
        SUSPENSION;

        /** As it stands in addresses and credentials. */
        public String word() {
            return this == REVOCATION ? "revocation" : "suspension";
        }
    }

    /** Two bits a place, the lowest first: 0 valid, 1 revoked, 2 suspended, 3 superseded. */
    public byte[] cwt(Content content, Instant now) {
        byte[] places = new byte[StatusPosition.PLACES / 4];
        content.superseded().forEach(place -> set(places, place, SUPERSEDED));
        content.suspended().forEach(place -> set(places, place, SUSPENDED));
        content.revoked().forEach(place -> set(places, place, REVOKED));
        byte[] claims =
                CborWriter.write(
                        Map.of(
                                SUBJECT, content.address() + ".cwt",
                                ISSUED_AT, now.getEpochSecond(),
                                EXPIRES, now.plus(LIFE).getEpochSecond(),
                                TIME_TO_LIVE, FRESH.toSeconds(),
                                STATUS_LIST,
                                        Map.of(
                                                "bits",
                                                2,
                                                "lst",
                                                compressed(places, DeflaterOutputStream::new))));
        return CoseSignature.sign(
                claims, Map.of(TYPE, "application/statuslist+cwt"), keys.current());
    }

    /**
     * One bit a place, the highest first. Who reads only the list of suspensions must not take a
     * revoked certificate for a good one, so the revoked stand in both.
     */
    public String credential(Content content, Purpose purpose, Instant now) {
        Instant at = now.truncatedTo(ChronoUnit.SECONDS);
        String id = content.address() + "/" + purpose.word() + ".jwt";
        String issuer = Credential.wellKnown(content.publicAddress());
        byte[] places = new byte[StatusPosition.PLACES / 8];
        set(places, content.revoked());
        if (purpose == Purpose.SUSPENSION) {
            set(places, content.suspended());
        }
        String encoded =
                "u"
                        + Base64.getUrlEncoder()
                                .withoutPadding()
                                .encodeToString(compressed(places, GZIPOutputStream::new));
        JWTClaimsSet claims =
                new JWTClaimsSet.Builder()
                        .issuer(issuer)
                        .jwtID(id)
                        .notBeforeTime(Date.from(at))
                        .expirationTime(Date.from(at.plus(LIFE)))
                        .claim("@context", List.of("https://www.w3.org/ns/credentials/v2"))
                        .claim("id", id)
                        .claim(
                                "type",
                                List.of("VerifiableCredential", "BitstringStatusListCredential"))
                        .claim("issuer", issuer)
                        .claim("validFrom", Credential.time(at))
                        .claim("validUntil", Credential.time(at.plus(LIFE)))
                        .claim(
                                "credentialSubject",
                                Map.of(
                                        "id",
                                        id + "#list",
                                        "type",
                                        "BitstringStatusList",
                                        "statusPurpose",
                                        purpose.word(),
                                        "encodedList",
                                        encoded))
                        .build();
        return Credential.sign(claims, "vc+jwt", keys.current(), content.publicAddress());
    }

    /**
     * How a badge says where its status stands (Bitstring Status List, 2.1). Open Badges 3.0 has
     * room for one entry, so it names the list in which both kinds stand.
     */
    static Map<String, Object> reference(StatusPosition status, URI publicAddress) {
        String list =
                Credential.wellKnown(publicAddress)
                        + "status/"
                        + status.list()
                        + "/"
                        + Purpose.SUSPENSION.word()
                        + ".jwt";
        return Map.of(
                "id",
                list + "#" + status.position(),
                "type",
                "BitstringStatusListEntry",
                "statusPurpose",
                Purpose.SUSPENSION.word(),
                "statusListIndex",
                Integer.toString(status.position()),
                "statusListCredential",
                list);
    }

    private static void set(byte[] places, Set<Integer> those) {
        those.forEach(place -> places[place / 8] |= (byte) (0x80 >> place % 8));
    }

    private static void set(byte[] places, int place, int value) {
        int shift = place % 4 * 2;
        places[place / 4] = (byte) (places[place / 4] & ~(3 << shift) | value << shift);
    }

    /** A stream that compresses what goes through it. */
    private interface Compression {
        OutputStream around(OutputStream out) throws IOException;
    }

    private static byte[] compressed(byte[] bytes, Compression compression) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream compressing = compression.around(out)) {
            compressing.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
