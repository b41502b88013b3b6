package eu.most.certificates.files;

import static eu.most.kernel.DatabaseTime.instant;

import eu.most.certificates.files.RegisteredFile.Generation;
import eu.most.credentials.CertificateId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads stored files in the order of the register, a few at a time and each as of one moment: what
 * is added or erased meanwhile is there with its hash, or not at all. For the parts of the system
 * that look after files; it asks nobody who they are.
 */
@Component
@Transactional(readOnly = true)
public class RegisteredFiles {

    private static final String FILES =
            """
            SELECT c.id, c.number, c.issued_at, c.document_hash, c.erased_at IS NOT NULL AS erased, d.pdf
            FROM certificate c LEFT JOIN certificate_document d ON d.certificate = c.id
            WHERE c.id IN (:ids)
            """;

    private static final String ADDITIONS =
            """
            SELECT certificate, generation, tail, document_hash, added_at
            FROM certificate_document_addition WHERE certificate IN (:ids) ORDER BY certificate, generation
            """;

    private static final String REGISTERED =
            """
            SELECT id, number, issued_at, document_hash, erased_at IS NOT NULL AS erased
            FROM certificate WHERE id = ?
            """;

    private static final byte[] NOT_THERE = {};

    private final JdbcClient database;

    RegisteredFiles(JdbcClient database) {
        this.database = database;
    }

    /** How many certificates there are. */
    public long count() {
        return database.sql("SELECT COUNT(*) FROM certificate").query(Long.class).single();
    }

    /** The certificates that come next in the order of their ids, at most so many. */
    public List<CertificateId> next(CertificateId after, int most) {
        return database.sql("SELECT id FROM certificate WHERE id > ? ORDER BY id LIMIT ?")
                .params(after.toString(), most)
                .query((row, _) -> id(row))
                .list();
    }

    /** The files of these certificates. */
    public List<RegisteredFile> of(Collection<CertificateId> certificates) {
        if (certificates.isEmpty()) {
            return List.of();
        }
        List<String> ids = certificates.stream().map(CertificateId::toString).toList();
        List<RegisteredFile> issued =
                database.sql(FILES).param("ids", ids).query(RegisteredFiles::file).list();
        Map<String, List<Generation>> added = new HashMap<>();
        database.sql(ADDITIONS)
                .param("ids", ids)
                .query(row -> {
                    added.computeIfAbsent(row.getString("certificate"), _ -> new ArrayList<>())
                            .add(addition(row));
                });
        return issued.stream()
                .map(file ->
                        file.with(added.getOrDefault(file.certificate().toString(), List.of())))
                .toList();
    }

    /** A file that cannot be read, as far as the register knows it. */
    public RegisteredFile unread(CertificateId certificate) {
        return database.sql(REGISTERED)
                .param(certificate.toString())
                .query((row, _) -> file(row, null))
                .single();
    }

    /** The numbers of these certificates, as the register has them. */
    public Map<CertificateId, String> numbers(Collection<CertificateId> certificates) {
        Map<CertificateId, String> numbers = new HashMap<>();
        if (!certificates.isEmpty()) {
            database.sql("SELECT id, number FROM certificate WHERE id IN (:ids)")
                    .param("ids", certificates.stream().map(CertificateId::toString).toList())
                    .query(row -> {
                        numbers.put(id(row), row.getString("number"));
                    });
        }
        return numbers;
    }

    /** When a certificate was issued; empty if there is none of this id. */
    public Optional<Instant> issuedAt(CertificateId certificate) {
        return database.sql("SELECT issued_at FROM certificate WHERE id = ?")
                .param(certificate.toString())
                .query((row, _) -> instant(row, "issued_at"))
                .optional();
    }

    /**
     * Whether a certificate's file is there to be kept; until the transaction ends nobody erases
     * it.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean holdUnlessErased(CertificateId certificate) {
        return database.sql(
                        """
                        SET STATEMENT innodb_snapshot_isolation=OFF FOR
                        SELECT id FROM certificate WHERE id = ? AND erased_at IS NULL FOR UPDATE
                        """)
                .param(certificate.toString())
                .query((row, _) -> id(row))
                .optional()
                .isPresent();
    }

    private static RegisteredFile file(ResultSet row, int place) throws SQLException {
        byte[] pdf = row.getBytes("pdf");
        return file(row, pdf == null ? NOT_THERE : pdf);
    }

    private static RegisteredFile file(ResultSet row, byte @Nullable [] issued)
            throws SQLException {
        return new RegisteredFile(
                id(row),
                row.getString("number"),
                row.getBoolean("erased"),
                List.of(
                        new Generation(
                                0,
                                issued,
                                row.getString("document_hash"),
                                instant(row, "issued_at"))));
    }

    private static Generation addition(ResultSet row) throws SQLException {
        return new Generation(
                row.getInt("generation"),
                row.getBytes("tail"),
                row.getString("document_hash"),
                instant(row, "added_at"));
    }

    private static CertificateId id(ResultSet row) throws SQLException {
        return new CertificateId(UUID.fromString(row.getString("id")));
    }
}
