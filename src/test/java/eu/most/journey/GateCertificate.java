package eu.most.journey;

import eu.most.certificates.LatinForm;
import eu.most.credentials.CertificateClaims;
import eu.most.credentials.CertificateNumber;
import eu.most.credentials.CertificateTokens;
import eu.most.credentials.StatusPosition;
import eu.most.credentials.VerificationCode;
import eu.most.kernel.Sector;
import eu.most.verification.web.CertificateOnFile;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A certificate in the register and in a status list, with the QR code that is printed on it. */
record GateCertificate(CertificateOnFile onFile, StatusPosition place, LocalDate until) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int YEAR = LocalDate.now().getYear();

    /** The how-manieth one, of this many in this test; its last day as given. */
    static GateCertificate of(int which, String holder, LocalDate until) {
        return new GateCertificate(
                new CertificateOnFile(
                        CertificateNumber.of(YEAR, 60_000 + which),
                        VerificationCode.random(RANDOM),
                        holder),
                new StatusPosition(YEAR + "-1", 100_000 + which),
                until);
    }

    void register(JdbcClient database) {
        onFile.register(database, new byte[] {1}, until);
        database.sql(
                        """
                        INSERT INTO certificate_status_position (certificate, list, position)
                        SELECT id, ?, ? FROM certificate WHERE number = ?
                        """)
                .params(place.list(), place.position(), onFile.number().value())
                .update();
    }

    /** Sets a column of it to now. */
    void note(JdbcClient database, String column) {
        database.sql("UPDATE certificate SET " + column + " = NOW(6) WHERE number = ?")
                .param(onFile.number().value())
                .update();
    }

    void suspend(JdbcClient database) {
        note(database, "suspended_at");
        database.sql(
                        """
                        INSERT INTO certificate_status_change (id, certificate, status, changed_at)
                        SELECT UUID(), id, 'SUSPENDED', NOW(6) FROM certificate WHERE number = ?
                        """)
                .param(onFile.number().value())
                .update();
    }

    String token(CertificateTokens tokens) {
        Instant end = until.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return tokens.write(
                new CertificateClaims(
                        "Most demonstration academy",
                        onFile.number().value(),
                        onFile.code().value(),
                        onFile.holder(),
                        LatinForm.printed(null, onFile.holder()).orElse(null),
                        "De-escalation",
                        LocalDate.now(),
                        until,
                        end,
                        Sector.THIRD_SECTOR,
                        true,
                        345,
                        place,
                        true));
    }

    /** What the QR code holds. */
    String address(CertificateTokens tokens) {
        return "HTTPS://MOST.EXAMPLE/V/" + onFile.code() + "#" + token(tokens);
    }
}
