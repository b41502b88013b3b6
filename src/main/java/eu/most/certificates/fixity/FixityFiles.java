package eu.most.certificates.fixity;

import static eu.most.kernel.DatabaseTime.instant;

import eu.most.certificates.CertificateId;
import eu.most.certificates.fixity.KeptFile.Generation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads stored files, a few at a time and each as of one moment: what is added or erased meanwhile
 * is there with its hash, or not at all.
 */
@Component
@Transactional(readOnly = true)
class FixityFiles {

    private static final String FILES =
            """
            SELECT c.id, c.number, c.issued_at, c.document_hash, c.erased_at IS NOT NULL AS forgotten,
                   COALESCE(p.generation, 0) AS additions, d.pdf
            FROM certificate c
            LEFT JOIN certificate_document d ON d.certificate = c.id
            LEFT JOIN certificate_preservation p ON p.certificate = c.id
            WHERE c.id IN (:ids)
            """;

    private static final String ADDITIONS =
            """
            SELECT certificate, generation, tail, document_hash, added_at
            FROM certificate_document_addition WHERE certificate IN (:ids) ORDER BY certificate, generation
            """;

    private static final String REGISTERED =
            """
            SELECT id, number, issued_at, document_hash, erased_at IS NOT NULL AS forgotten
            FROM certificate WHERE id = ?
            """;

    private static final byte[] NOT_THERE = {};

    private final JdbcClient database;

    FixityFiles(JdbcClient database) {
        this.database = database;
    }

    /** How many certificates there are. */
    long count() {
        return database.sql("SELECT COUNT(*) FROM certificate").query(Long.class).single();
    }

    /** The certificates that come next in the order of their ids, at most so many. */
    List<CertificateId> next(CertificateId after, int most) {
        return database.sql("SELECT id FROM certificate WHERE id > ? ORDER BY id LIMIT ?")
                .params(after.toString(), most)
                .query((row, _) -> id(row))
                .list();
    }

    /** The files of these certificates. */
    List<KeptFile> of(Collection<CertificateId> certificates) {
        if (certificates.isEmpty()) {
            return List.of();
        }
        List<String> ids = certificates.stream().map(CertificateId::toString).toList();
        List<KeptFile> issued =
                database.sql(FILES).param("ids", ids).query(FixityFiles::file).list();
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
    KeptFile unread(CertificateId certificate) {
        return database.sql(REGISTERED)
                .param(certificate.toString())
                .query((row, _) -> file(row, null, 0))
                .single();
    }

    private static KeptFile file(ResultSet row, int place) throws SQLException {
        byte[] pdf = row.getBytes("pdf");
        return file(row, pdf == null ? NOT_THERE : pdf, row.getInt("additions"));
    }

    private static KeptFile file(ResultSet row, byte @Nullable [] issued, int additions)
            throws SQLException {
        return new KeptFile(
                id(row),
                row.getString("number"),
                row.getBoolean("forgotten"),
                List.of(
                        new Generation(
                                0,
                                issued,
                                row.getString("document_hash"),
                                instant(row, "issued_at"))),
                additions);
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
