package eu.most.certificates.logged;

import static eu.most.kernel.DatabaseTime.instant;

import eu.most.certificates.CertificateAct;
import eu.most.transparency.LogEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** A row of the register's history, read past the entities, as the transparency log says it. */
final class RegisteredChange {

    /** To be followed by a condition or an order. */
    static final String SELECT =
            """
            SELECT h.id, c.number, h.status, h.changed_at, c.document_hash, c.evidence
            FROM certificate_status_change h JOIN certificate c ON c.id = h.certificate
            """;

    private RegisteredChange() {}

    static LogEntry logEntry(ResultSet row, int place) throws SQLException {
        return CertificateAct.logEntry(
                UUID.fromString(row.getString("id")),
                row.getString("number"),
                row.getString("status"),
                instant(row, "changed_at"),
                row.getString("document_hash"),
                Optional.ofNullable(row.getString("evidence")));
    }
}
