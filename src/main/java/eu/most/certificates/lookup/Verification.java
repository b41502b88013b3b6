package eu.most.certificates.lookup;

import static eu.most.kernel.DatabaseTime.instantIfAny;

import eu.most.catalogue.Catalogue;
import eu.most.catalogue.ModuleVersionId;
import eu.most.certificates.CertificateStatus;
import eu.most.certificates.LatinForm;
import eu.most.certificates.OutcomesShown;
import eu.most.certificates.RevocationReason;
import eu.most.credentials.CertificateNumber;
import eu.most.credentials.VerificationCode;
import eu.most.documents.ShownOutcome;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.Sector;
import eu.most.kernel.ValidityPeriod;
import eu.most.learning.Evidence;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Answers what a certificate is worth today, to anybody, from its code alone. Costs one indexed
 * query: no session, no entity, no lock.
 */
@Service
public class Verification {

    private static final String BY_CODE =
            """
            SELECT c.number, c.code, c.holder_name, c.holder_in_latin, c.module_version, c.title, c.language, c.hours, c.sector, c.joint, c.evidence, c.issuer,
                   c.demonstration, c.issued_on, c.valid_until, c.revoked_at, c.revocation_reason,
                   c.suspended_at, c.superseded_at, c.erased_at,
                   earlier.number AS supersedes, later.number AS superseded_by
            FROM certificate c
            LEFT JOIN certificate earlier ON earlier.id = c.supersedes
            LEFT JOIN certificate later ON later.supersedes = c.id
            WHERE c.code = ?
            """;

    private static final String FACTS =
            """
            SELECT c.code, c.number, c.holder_name, c.holder_in_latin, c.title, c.valid_until,
                   later.number AS superseded_by
            FROM certificate c LEFT JOIN certificate later ON later.supersedes = c.id
            WHERE c.code IN (:codes)
            """;

    private static final int CHUNK = 1_000;

    private final JdbcClient database;
    private final Catalogue catalogue;
    private final Clock clock;
    private final ZoneId zone;

    Verification(JdbcClient database, Catalogue catalogue, Clock clock) {
        this.database = database;
        this.catalogue = catalogue;
        this.clock = clock;
        zone = clock.getZone();
    }

    /** Checks whatever was typed, scanned or pasted, of any length. */
    public VerificationAnswer verify(String typed) {
        Optional<VerificationCode> code = VerificationCode.parse(typed);
        if (code.isEmpty()) {
            return new VerificationAnswer.NotACode();
        }
        Instant now = clock.instant();
        return database.sql(BY_CODE)
                .param(code.get().value())
                .<VerificationAnswer>query((row, _) -> certificate(row, now))
                .optional()
                .orElseGet(() -> new VerificationAnswer.Unknown(code.get()));
    }

    /**
     * What the holder showed, and by what: all of it, as the sheet may have had room for less. In
     * the certificate's own language.
     */
    public List<ShownOutcome> outcomesOf(VerificationAnswer.Registered certificate) {
        return catalogue
                .version(certificate.version())
                .map(version ->
                        OutcomesShown.in(certificate.language(), version, certificate.evidence()))
                .orElse(List.of());
    }

    /** What is printed on the certificates of these codes, as far as there are such. */
    public Map<VerificationCode, RegisteredFacts> facts(Collection<VerificationCode> codes) {
        List<String> texts = codes.stream().map(VerificationCode::value).distinct().toList();
        Map<VerificationCode, RegisteredFacts> facts = new HashMap<>();
        for (int from = 0; from < texts.size(); from += CHUNK) {
            database.sql(FACTS)
                    .param("codes", texts.subList(from, Math.min(from + CHUNK, texts.size())))
                    .query((row, _) -> facts(row))
                    .list()
                    .forEach(each -> facts.put(each.code(), each));
        }
        return facts;
    }

    private static RegisteredFacts facts(ResultSet row) throws SQLException {
        String holder = row.getString("holder_name");
        return new RegisteredFacts(
                new VerificationCode(row.getString("code")),
                new CertificateNumber(row.getString("number")),
                holder,
                LatinForm.printed(row.getString("holder_in_latin"), holder).orElse(null),
                row.getString("title"),
                row.getObject("valid_until", LocalDate.class),
                row.getString("superseded_by"));
    }

    private VerificationAnswer.Registered certificate(ResultSet row, Instant now)
            throws SQLException {
        LocalDate today = LocalDate.ofInstant(now, zone);
        ValidityPeriod validity =
                new ValidityPeriod(
                        row.getObject("issued_on", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class));
        Optional<Instant> revokedAt = instantIfAny(row, "revoked_at");
        CertificateStatus status =
                CertificateStatus.of(
                        revokedAt.isPresent(),
                        row.getString("suspended_at") != null,
                        validity.isOverOn(today),
                        row.getString("superseded_at") != null);
        String holderName = row.getString("holder_name");
        return new VerificationAnswer.Registered(
                new CertificateNumber(row.getString("number")),
                new VerificationCode(row.getString("code")),
                status,
                holderName,
                LatinForm.printed(row.getString("holder_in_latin"), holderName),
                row.getString("erased_at") != null,
                new ModuleVersionId(row.getObject("module_version", UUID.class)),
                row.getString("title"),
                new LanguageTag(row.getString("language")),
                row.getObject("hours", BigDecimal.class),
                Sector.valueOf(row.getString("sector")),
                row.getBoolean("joint"),
                Optional.ofNullable(row.getString("evidence")).map(Evidence::parse),
                row.getString("issuer"),
                row.getBoolean("demonstration"),
                validity,
                revokedAt.map(at -> LocalDate.ofInstant(at, zone)),
                Optional.ofNullable(row.getString("revocation_reason"))
                        .map(RevocationReason::valueOf),
                Optional.ofNullable(row.getString("supersedes")).map(CertificateNumber::new),
                Optional.ofNullable(row.getString("superseded_by")).map(CertificateNumber::new),
                now,
                zone);
    }
}
