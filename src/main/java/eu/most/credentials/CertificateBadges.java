package eu.most.credentials;

import com.nimbusds.jwt.JWTClaimsSet;
import eu.most.documents.CertificateDrawing;
import eu.most.documents.CertificateFacts;
import eu.most.documents.CheckAddresses;
import eu.most.signing.TokenKeyId;
import eu.most.signing.TokenKeys;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes a certificate as Open Badges 3.0 credential (Verifiable Credentials 2.0) in a JWT (Open
 * Badges 3.0, 8.2), signed with today's token key: for wallets, and attached to the PDF. Safe for
 * use by many threads.
 */
public final class CertificateBadges {

    private static final List<String> CONTEXTS =
            List.of(
                    "https://www.w3.org/ns/credentials/v2",
                    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json");

    /** Nothing longer was ever a badge. */
    private static final int LONGEST = 64 * 1024;

    private final TokenKeys keys;

    public CertificateBadges(TokenKeys keys) {
        this.keys = keys;
    }

    /**
     * The signed credential; no two calls give the same text.
     *
     * @param achievement names what was achieved for ever: the id of the module's version
     * @param status where its status stands; null if in no list
     * @param zone in which the issuer's days begin and end
     */
    public String write(
            CertificateFacts facts,
            UUID achievement,
            ZoneId zone,
            @Nullable StatusPosition status) {
        String place = Credential.place(facts.publicAddress());
        String wellKnown = Credential.wellKnown(facts.publicAddress());
        String id = place + CheckAddresses.VERIFY + "/" + facts.verificationCode();
        Map<String, Object> issuer = new LinkedHashMap<>();
        issuer.put("id", wellKnown);
        issuer.put("type", List.of("Profile"));
        issuer.put("name", facts.issuer());
        issuer.put("url", place);
        Instant from = facts.validity().from().atStartOfDay(zone).toInstant();
        JWTClaimsSet.Builder claims =
                new JWTClaimsSet.Builder()
                        .issuer(wellKnown)
                        .jwtID(id)
                        .subject(id + "#holder")
                        .notBeforeTime(Date.from(from))
                        .claim("@context", CONTEXTS)
                        .claim("id", id)
                        .claim("type", List.of("VerifiableCredential", "OpenBadgeCredential"))
                        .claim("issuer", issuer)
                        .claim("validFrom", Credential.time(from))
                        .claim("name", facts.title())
                        .claim("credentialSubject", subject(facts, id, achievement));
        LocalDate until = facts.validity().until();
        if (until != null) {
            Instant end = until.plusDays(1).atStartOfDay(zone).toInstant();
            claims.expirationTime(Date.from(end)).claim("validUntil", Credential.time(end));
        }
        if (!facts.outcomes().isEmpty()) {
            claims.claim("evidence", evidence(facts));
        }
        if (facts.demonstration()) {
            claims.claim("description", "Demonstration: this is not a real certificate.");
        }
        if (status != null) {
            claims.claim(
                    "credentialStatus", StatusListWriter.reference(status, facts.publicAddress()));
        }
        return Credential.sign(claims.build(), "JWT", keys.current(), facts.publicAddress());
    }

    /** How badges and status lists of this installation name the key with this id. */
    public static String keyName(URI publicAddress, TokenKeyId id) {
        return Credential.keyName(publicAddress, id.value());
    }

    /** What a badge says, if it is one and one of our keys, of today or retired, signed it. */
    public Optional<BadgeClaims> read(String jwt) {
        String[] parts = jwt.length() > LONGEST ? new String[0] : jwt.split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            byte[] signature = Base64.getUrlDecoder().decode(parts[2]);
            byte[] signed = (parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII);
            if (keys.all().stream().noneMatch(key -> key.fits(signature, signed))) {
                return Optional.empty();
            }
            byte[] payload = Base64.getUrlDecoder().decode(parts[1]);
            return Optional.of(
                    claims(JWTClaimsSet.parse(new String(payload, StandardCharsets.UTF_8))));
        } catch (IllegalArgumentException | ParseException _) {
            // Not a badge, cut, or of somebody else's making: all the same answer.
            return Optional.empty();
        }
    }

    private static BadgeClaims claims(JWTClaimsSet claims) throws ParseException {
        Map<?, ?> subject = claims.getJSONObjectClaim("credentialSubject");
        if (claims.getJWTID() != null
                && subject != null
                && subject.get("licenseNumber") instanceof String number
                && subject.get("achievement") instanceof Map<?, ?> achievement
                && achievement.get("name") instanceof String title
                && subject.get("identifier") instanceof List<?> identifiers
                && !identifiers.isEmpty()
                && identifiers.getFirst() instanceof Map<?, ?> identifier
                && identifier.get("identityHash") instanceof String holder) {
            return new BadgeClaims(claims.getJWTID(), number, holder, title);
        }
        throw new ParseException("a claim is missing", 0);
    }

    /** By what each outcome was shown (Open Badges 3.0, B.1.11): the genre is our kind. */
    private static List<Map<String, Object>> evidence(CertificateFacts facts) {
        return facts.outcomes().stream()
                .<Map<String, Object>>map(outcome ->
                        Map.of(
                                "type", List.of("Evidence"),
                                "name", outcome.text(),
                                "genre", outcome.evidence().word()))
                .toList();
    }

    private static Map<String, Object> subject(
            CertificateFacts facts, String id, UUID achievement) {
        Map<String, Object> subject = new LinkedHashMap<>();
        subject.put("id", id + "#holder");
        subject.put("type", List.of("AchievementSubject"));
        subject.put(
                "identifier",
                List.of(
                        Map.of(
                                "type",
                                "IdentityObject",
                                "identityHash",
                                facts.holder(),
                                "identityType",
                                "name",
                                "hashed",
                                false)));
        subject.put("licenseNumber", facts.number());
        subject.put("achievement", achievement(facts, achievement));
        return subject;
    }

    private static Map<String, Object> achievement(CertificateFacts facts, UUID id) {
        List<String> narrative = new ArrayList<>();
        narrative.add(facts.title());
        if (!facts.outcomes().isEmpty()) {
            narrative.add(CertificateDrawing.evidenceHeading(facts));
            CertificateDrawing.outcomes(facts).forEach(outcome -> narrative.add("- " + outcome));
        }
        Map<String, Object> achievement = new LinkedHashMap<>();
        achievement.put("id", "urn:uuid:" + id);
        achievement.put("type", List.of("Achievement"));
        achievement.put("achievementType", "Certificate");
        achievement.put("inLanguage", facts.language().value());
        achievement.put("name", facts.title());
        achievement.put("description", facts.title());
        achievement.put("criteria", Map.of("narrative", String.join("\n", narrative)));
        return achievement;
    }
}
