package eu.most.certificates;

import eu.most.certificates.log.LogEntry;
import eu.most.certificates.log.TransparencyLog;
import eu.most.kernel.BeforeOpening;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Where certificates are older than the transparency log: enters what happened to them as its
 * beginning, oldest first. An installation goes through this once.
 */
@Component
class LogBeginning implements BeforeOpening {

    private static final String EARLIER =
            """
            SELECT h.id, c.number, h.status, h.changed_at, c.document_hash
            FROM certificate_status_change h JOIN certificate c ON c.id = h.certificate
            ORDER BY h.changed_at, h.id
            """;

    private final TransparencyLog log;
    private final JdbcClient database;
    private final TransactionOperations transactions;

    LogBeginning(TransparencyLog log, JdbcClient database, TransactionOperations transactions) {
        this.log = log;
        this.database = database;
        this.transactions = transactions;
    }

    @Override
    public void prepare() {
        if (log.size() == 0) {
            transactions.executeWithoutResult(_ -> log.begin(this::earlier));
        }
    }

    private List<LogEntry> earlier() {
        return database.sql(EARLIER)
                .query((row, _) ->
                        new LogEntry(
                                UUID.fromString(row.getString("id")),
                                row.getString("number"),
                                row.getString("status").toLowerCase(Locale.ROOT),
                                row.getObject("changed_at", LocalDateTime.class)
                                        .toInstant(ZoneOffset.UTC),
                                row.getString("document_hash")))
                .list();
    }
}
