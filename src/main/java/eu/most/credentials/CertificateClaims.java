package eu.most.credentials;

import eu.most.documents.CertificateFacts;
import eu.most.kernel.Sector;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a token says about a certificate: a CBOR Web Token (RFC 8392) with the claims {@code iss},
 * {@code exp}, {@code cti} (the verification code) and one of our own, {@value #CERTIFICATE}, a map
 * by small numbers. {@code src/docs/decisions/0014} lists them.
 *
 * @param issuer at most 60 bytes of UTF-8; what is longer ends in "…"
 * @param number as printed
 * @param code without hyphens
 * @param holder at most 72 bytes of UTF-8; what is longer ends in "…"
 * @param holderInLatin the same in Latin letters, as printed; cut likewise; null if the name is
 *     written in them, and in a token from before it stood there
 * @param title in the certificate's own language, at most 72 bytes of UTF-8; what is longer ends in
 *     "…"
 * @param validUntil last day, included; null where there is no end
 * @param expires the end of that day where the issuer is
 * @param minutes credited; null in a token from before they stood there
 * @param status where its status stands; null if in no list
 * @param demonstration nobody vouches for the key: worth nothing outside a demonstration
 */
public record CertificateClaims(
        String issuer,
        String number,
        String code,
        String holder,
        @Nullable String holderInLatin,
        String title,
        LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        @Nullable Instant expires,
        Sector sector,
        boolean joint,
        @Nullable Integer minutes,
        @Nullable StatusPosition status,
        boolean demonstration) {

    static final long CERTIFICATE = -65537;

    private static final long ISSUER = 1;
    private static final long EXPIRES = 4;
    private static final long TOKEN_ID = 7;
    private static final long NUMBER = 1;
    private static final long HOLDER = 2;
    private static final long TITLE = 3;
    private static final long ISSUED_ON = 4;
    private static final long VALID_UNTIL = 5;
    private static final long SECTOR = 6;
    private static final long JOINT = 7;
    private static final long DEMONSTRATION = 8;
    private static final long STATUS_LIST = 9;
    private static final long STATUS_POSITION = 10;
    private static final long MINUTES = 11;
    private static final long HOLDER_IN_LATIN = 12;

    private static final long PRISON = 0;
    private static final long THIRD_SECTOR = 1;

    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);

    private static final int LONGEST_ISSUER = 60;
    private static final int LONGEST_NAME = 72;

    public CertificateClaims {
        issuer = shortened(issuer, LONGEST_ISSUER);
        holder = shortened(holder, LONGEST_NAME);
        holderInLatin = holderInLatin == null ? null : shortened(holderInLatin, LONGEST_NAME);
        title = shortened(title, LONGEST_NAME);
    }

    /**
     * What these facts say.
     *
     * @param zone in which the issuer's days begin and end
     * @param status where its status stands; null if in no list
     */
    public static CertificateClaims of(
            CertificateFacts facts, ZoneId zone, @Nullable StatusPosition status) {
        LocalDate until = facts.validity().until();
        return new CertificateClaims(
                facts.issuer(),
                facts.number(),
                facts.verificationCode().replace("-", ""),
                facts.holder(),
                facts.holderInLatin(),
                facts.title(),
                facts.validity().from(),
                until,
                until == null ? null : until.plusDays(1).atStartOfDay(zone).toInstant(),
                facts.sector(),
                facts.joint(),
                facts.hours()
                        .multiply(MINUTES_PER_HOUR)
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValue(),
                status,
                facts.demonstration());
    }

    byte[] toCbor() {
        Map<Object, Object> certificate = new HashMap<>();
        certificate.put(NUMBER, number);
        certificate.put(HOLDER, holder);
        if (holderInLatin != null) {
            certificate.put(HOLDER_IN_LATIN, holderInLatin);
        }
        certificate.put(TITLE, title);
        certificate.put(ISSUED_ON, issuedOn.toEpochDay());
        if (validUntil != null) {
            certificate.put(VALID_UNTIL, validUntil.toEpochDay());
        }
        certificate.put(SECTOR, sector == Sector.PRISON ? PRISON : THIRD_SECTOR);
        certificate.put(JOINT, joint);
        if (minutes != null) {
            certificate.put(MINUTES, minutes);
        }
        if (status != null) {
            certificate.put(STATUS_LIST, status.list());
            certificate.put(STATUS_POSITION, status.position());
        }
        if (demonstration) {
            certificate.put(DEMONSTRATION, true);
        }
        Map<Object, Object> claims = new HashMap<>();
        claims.put(ISSUER, issuer);
        if (expires != null) {
            claims.put(EXPIRES, expires.getEpochSecond());
        }
        claims.put(TOKEN_ID, code.getBytes(StandardCharsets.US_ASCII));
        claims.put(CERTIFICATE, certificate);
        return CborWriter.write(claims);
    }

    /**
     * Reads what {@link #toCbor} wrote.
     *
     * @throws IllegalArgumentException if a claim is missing or of another type
     */
    static CertificateClaims of(byte[] cbor) {
        Map<?, ?> claims = claim(Map.class, CborReader.read(cbor));
        Map<?, ?> certificate = claim(Map.class, claims.get(CERTIFICATE));
        return new CertificateClaims(
                claim(String.class, claims.get(ISSUER)),
                claim(String.class, certificate.get(NUMBER)),
                new String(claim(byte[].class, claims.get(TOKEN_ID)), StandardCharsets.US_ASCII),
                claim(String.class, certificate.get(HOLDER)),
                certificate.get(HOLDER_IN_LATIN) instanceof String latin ? latin : null,
                claim(String.class, certificate.get(TITLE)),
                LocalDate.ofEpochDay(claim(Long.class, certificate.get(ISSUED_ON))),
                certificate.get(VALID_UNTIL) instanceof Long day ? LocalDate.ofEpochDay(day) : null,
                claims.get(EXPIRES) instanceof Long at ? Instant.ofEpochSecond(at) : null,
                claim(Long.class, certificate.get(SECTOR)) == PRISON
                        ? Sector.PRISON
                        : Sector.THIRD_SECTOR,
                claim(Boolean.class, certificate.get(JOINT)),
                certificate.get(MINUTES) instanceof Long minutes ? Math.toIntExact(minutes) : null,
                status(certificate),
                Boolean.TRUE.equals(certificate.get(DEMONSTRATION)));
    }

    private static @Nullable StatusPosition status(Map<?, ?> certificate) {
        return certificate.get(STATUS_LIST) instanceof String list
                        && certificate.get(STATUS_POSITION) instanceof Long position
                ? new StatusPosition(list, Math.toIntExact(position))
                : null;
    }

    private static <T> T claim(Class<T> type, @Nullable Object value) {
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException("a claim is missing");
        }
        return type.cast(value);
    }

    /** Cut between characters, so that the whole with its "…" has no more bytes than that. */
    private static String shortened(String text, int bytes) {
        if (text.getBytes(StandardCharsets.UTF_8).length <= bytes) {
            return text;
        }
        StringBuilder shortened = new StringBuilder();
        int left = bytes - "…".getBytes(StandardCharsets.UTF_8).length;
        for (int character : text.codePoints().toArray()) {
            String next = Character.toString(character);
            left -= next.getBytes(StandardCharsets.UTF_8).length;
            if (left < 0) {
                break;
            }
            shortened.append(next);
        }
        return shortened.toString().strip() + "…";
    }
}
