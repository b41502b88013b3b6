package eu.most.certificates.logged;

import eu.most.kernel.StartUpTask;
import eu.most.transparency.LogEntry;
import eu.most.transparency.TransparencyLog;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Where certificates are older than the transparency log: enters what happened to them as its
 * beginning, oldest first. An installation goes through this once.
 */
@Component
public class LogBeginning implements StartUpTask {

    private static final String EARLIER = RegisteredChange.SELECT + " ORDER BY h.changed_at, h.id";

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
        return database.sql(EARLIER).query(RegisteredChange::logEntry).list();
    }
}
