package eu.most.verification.web;

import static eu.most.kernel.DatabaseTime.utc;

import eu.most.credentials.CertificateBadges;
import eu.most.credentials.CertificateClaims;
import eu.most.credentials.CertificateId;
import eu.most.credentials.CertificateNumber;
import eu.most.credentials.CertificateTokens;
import eu.most.credentials.StatusPosition;
import eu.most.credentials.VerificationCode;
import eu.most.documents.CertificateDrawing;
import eu.most.documents.CertificateFacts;
import eu.most.documents.DrawingOutcome.Drawn;
import eu.most.documents.OfflineProofs;
import eu.most.documents.ShownOutcome;
import eu.most.kernel.EvidenceKind;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.Sector;
import eu.most.kernel.Sha256;
import eu.most.kernel.ValidityPeriod;
import eu.most.signing.PreparedDocument;
import eu.most.signing.TokenKeys;
import java.math.BigDecimal;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A certificate to draw, to seal and to enter into the register, in tests.
 *
 * @param inLatin what stands below the name, or null
 */
public record CertificateOnFile(
        CertificateNumber number, VerificationCode code, String holder, @Nullable String inLatin) {

    static final LocalDate TODAY = LocalDate.now();

    private static final SecureRandom RANDOM = new SecureRandom();

    public CertificateOnFile(CertificateNumber number, VerificationCode code, String holder) {
        this(number, code, holder, null);
    }

    public static CertificateOnFile of(String holder) {
        return of(holder, null);
    }

    static CertificateOnFile of(String holder, @Nullable String inLatin) {
        return new CertificateOnFile(
                CertificateNumber.of(TODAY.getYear(), RANDOM.nextLong(100_000, 999_999_999)),
                VerificationCode.random(RANDOM),
                holder,
                inLatin);
    }

    public PreparedDocument drawnBy(CertificateDrawing drawing) {
        return drawnBy(drawing, OfflineProofs.NONE);
    }

    public PreparedDocument drawnBy(CertificateDrawing drawing, OfflineProofs proofs) {
        return ((Drawn) drawing.draw(facts(), proofs)).document();
    }

    /** The token and the badge that belong to it. */
    OfflineProofs proofs(TokenKeys keys, int position) {
        StatusPosition place = new StatusPosition(TODAY.getYear() + "-1", position);
        ZoneId zone = ZoneId.systemDefault();
        return new OfflineProofs(
                new CertificateTokens(keys).write(CertificateClaims.of(facts(), zone, place)),
                new CertificateBadges(keys).write(facts(), UUID.randomUUID(), zone, place));
    }

    private CertificateFacts facts() {
        return new CertificateFacts(
                number.toString(),
                code.toString(),
                URI.create("https://most.example"),
                holder,
                inLatin,
                "De-escalation",
                List.of(new ShownOutcome("calm a conversation step by step", EvidenceKind.TEST)),
                BigDecimal.ONE,
                Sector.PRISON,
                true,
                new ValidityPeriod(TODAY, TODAY.plusYears(2)),
                "Academy",
                List.of(),
                new LanguageTag("en"),
                true,
                null);
    }

    public void register(JdbcClient database, byte[] pdf, LocalDate until) {
        register(database, pdf, until, Instant.now());
    }

    /** Enters it into the register together with its file, valid for two years. */
    public CertificateId store(JdbcClient database, byte[] pdf) {
        register(database, pdf, LocalDate.now().plusYears(2));
        CertificateId id =
                database.sql("SELECT id FROM certificate WHERE number = ?")
                        .param(number.value())
                        .query((row, _) -> new CertificateId(UUID.fromString(row.getString(1))))
                        .single();
        database.sql("INSERT INTO certificate_document (certificate, pdf) VALUES (?, ?)")
                .params(id.toString(), pdf)
                .update();
        return id;
    }

    public void register(JdbcClient database, byte[] pdf, LocalDate until, Instant issued) {
        database.sql(
                        """
                        INSERT INTO certificate (id, completion, number, code, holder, holder_name, holder_in_latin,
                          module_key, module_version, title, language, hours, sector, joint, issuer, demonstration, issued_at,
                          issued_on, valid_until, document_hash, version)
                        VALUES (?, ?, ?, ?, ?, ?, ?, 'de-escalation', ?, 'De-escalation', 'en', 1, 'PRISON', TRUE,
                          'Academy', TRUE, ?, ?, ?, ?, 0)
                        """)
                .params(
                        Arrays.asList(
                                UUID.randomUUID().toString(),
                                UUID.randomUUID().toString(),
                                number.value(),
                                code.value(),
                                UUID.randomUUID().toString(),
                                holder,
                                inLatin,
                                UUID.randomUUID().toString(),
                                utc(issued),
                                TODAY.isAfter(until) ? until : TODAY,
                                until,
                                Sha256.hex(pdf)))
                .update();
    }
}
