package eu.most.audit;

import static eu.most.kernel.DatabaseTime.utc;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Signs the end of the trail every few minutes and keeps all of these signatures: an entry that was
 * changed before one of them, or an end that was cut off, is found even if every hash was computed
 * anew. The newest one is public, so that others can keep it where nobody here reaches it.
 *
 * @see "src/docs/decisions/0031-the-end-of-the-trail-is-signed.md"
 */
@Component
public class TrailAnchors {

    private static final String ALL =
            "SELECT sequence, hash, signature FROM audit_anchor ORDER BY sequence";

    private final AuditTable table;
    private final TrailKey key;
    private final JdbcClient database;
    private final Clock clock;

    TrailAnchors(AuditTable table, TrailKey key, JdbcClient database, Clock clock) {
        this.table = table;
        this.key = key;
        this.database = database;
        this.clock = clock;
    }

    /** Signs where the trail ends now, unless that was done. */
    void anchor() {
        AuditTable.Head head = table.head();
        if (head.sequence() == 0) {
            return;
        }
        database.sql(
                        """
                        INSERT IGNORE INTO audit_anchor (sequence, hash, anchored_at, signature) VALUES (?, ?, ?, ?)
                        """)
                .params(
                        head.sequence(),
                        head.hash(),
                        utc(clock.instant()),
                        key.sign(TrailAnchor.text(head.sequence(), head.hash())))
                .update();
    }

    /** All of them, the earliest first. */
    List<TrailAnchor> all() {
        return database.sql(ALL).query(TrailAnchors::row).list();
    }

    /** The newest one; empty if there is none yet. */
    public Optional<TrailAnchor> newest() {
        return database.sql(ALL + " DESC LIMIT 1").query(TrailAnchors::row).optional();
    }

    /** Whether we signed it. */
    boolean isOurs(TrailAnchor anchor) {
        return MessageDigest.isEqual(
                key.sign(TrailAnchor.text(anchor.sequence(), anchor.hash())), anchor.signature());
    }

    private static TrailAnchor row(ResultSet row, int place) throws SQLException {
        return new TrailAnchor(
                row.getLong("sequence"), row.getBytes("hash"), row.getBytes("signature"));
    }

    /** On one node only. */
    @Configuration(proxyBeanMethods = false)
    static class Schedule {

        private static final int MINUTES = 10;

        @Bean
        RecurringTask<Void> auditAnchor(TrailAnchors anchors) {
            return Tasks.recurring("audit-anchor", FixedDelay.ofMinutes(MINUTES))
                    .execute((instance, context) -> anchors.anchor());
        }
    }
}
