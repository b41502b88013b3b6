package eu.most.certificates.files;

import static eu.most.kernel.DatabaseTime.instant;
import static eu.most.kernel.DatabaseTime.instantIfAny;
import static eu.most.kernel.DatabaseTime.utc;

import eu.most.credentials.CertificateId;
import eu.most.credentials.VerificationCode;
import eu.most.kernel.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files of certificates: each as it was issued, and what was added behind it since. Only the
 * additions are kept, one a generation, so nothing is ever rewritten, and every generation stays
 * known by its hash.
 *
 * @see "src/docs/decisions/0017-what-outlives-a-key.md"
 */
@Component
public class StoredFiles {

    private static final String BY_HASH =
            """
            SELECT c.code, c.issued_at, NULL AS stamped_at, NULL AS stamped_by, NULL AS stamped_in_demonstration
            FROM certificate c WHERE c.document_hash = :hash
            UNION ALL
            SELECT c.code, c.issued_at, a.stamped_at, a.stamped_by, a.stamped_in_demonstration
            FROM certificate_document_addition a JOIN certificate c ON c.id = a.certificate
            WHERE a.document_hash = :hash
            LIMIT 1
            """;
    private static final int LONGEST_NAME = 300;

    private final RegisteredFiles registered;
    private final JdbcTemplate jdbc;
    private final JdbcClient database;

    StoredFiles(RegisteredFiles registered, JdbcTemplate jdbc) {
        this.registered = registered;
        this.jdbc = jdbc;
        database = JdbcClient.create(jdbc);
    }

    /** The file with this SHA-256 (64 hexadecimal digits), of whichever generation. */
    public Optional<StoredFile> find(String hash) {
        return database.sql(BY_HASH).param("hash", hash).query(StoredFiles::file).optional();
    }

    /**
     * The newest generation of a certificate's file, whole. Each generation was compared with the
     * hash that is recorded for it.
     *
     * @throws FileDamaged if one of them is not what was stored
     */
    public Optional<byte[]> newest(CertificateId certificate) {
        return registered.of(List.of(certificate)).stream()
                .findFirst()
                .flatMap(RegisteredFile::newest);
    }

    /**
     * Stores certificates' files as they were sealed, once. Signatures are never the same twice, so
     * these bytes are kept, not remade.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void store(Map<CertificateId, SealedDocument> documents) {
        jdbc.batchUpdate(
                "INSERT INTO certificate_document (certificate, pdf) VALUES (?, ?)",
                documents.entrySet().stream()
                        .map(each ->
                                new Object[] {each.getKey().toString(), each.getValue().bytes()})
                        .toList());
    }

    /**
     * Adds a generation.
     *
     * @param generation its number; the first addition is 1
     * @param before the newest generation until now
     * @param after begins with the one before
     * @throws IllegalArgumentException if it does not begin so
     * @throws org.springframework.dao.DuplicateKeyException if there is one of this number
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(
            CertificateId certificate,
            int generation,
            byte[] before,
            byte[] after,
            DocumentStamp stamp,
            Instant now) {
        if (after.length <= before.length
                || !Arrays.equals(after, 0, before.length, before, 0, before.length)) {
            throw new IllegalArgumentException("the file of " + certificate + " was rewritten");
        }
        database.sql(
                        """
                        INSERT INTO certificate_document_addition (certificate, generation, tail, document_hash,
                          added_at, stamped_at, stamped_by, stamped_in_demonstration)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        certificate.toString(),
                        generation,
                        Arrays.copyOfRange(after, before.length, after.length),
                        Sha256.hex(after),
                        utc(now),
                        utc(stamp.at()),
                        stamp.by().length() <= LONGEST_NAME
                                ? stamp.by()
                                : stamp.by().substring(0, LONGEST_NAME),
                        stamp.demonstration())
                .update();
    }

    /** Empties every generation for good; their hashes stay known. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(CertificateId certificate) {
        for (String change :
                List.of(
                        "UPDATE certificate_document SET pdf = '' WHERE certificate = ?",
                        "UPDATE certificate_document_addition SET tail = '' WHERE certificate = ?")) {
            database.sql(change).param(certificate.toString()).update();
        }
    }

    private static StoredFile file(ResultSet row, int number) throws SQLException {
        Optional<Instant> stampedAt = instantIfAny(row, "stamped_at");
        return new StoredFile(
                new VerificationCode(row.getString("code")),
                instant(row, "issued_at"),
                stampedAt.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new DocumentStamp(
                                        stampedAt.get(),
                                        row.getString("stamped_by"),
                                        row.getBoolean("stamped_in_demonstration"))));
    }
}
