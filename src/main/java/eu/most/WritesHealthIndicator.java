package eu.most;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether the database takes what this node writes. A node that can only read must not get
 * requests: nothing that people do there would be kept.
 *
 * <p>A full disk is not seen by changing a row, which needs no room. So once any statement failed
 * for want of room or permission, the node is not ready before the database has taken a megabyte
 * more.
 */
@Component
class WritesHealthIndicator implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(WritesHealthIndicator.class);

    /** So that no crowd of questions becomes a crowd of writes. */
    private static final long GOOD_FOR = Duration.ofSeconds(2).toNanos();

    private final JdbcClient database;
    private boolean writable = true;
    private long askedAt = System.nanoTime() - GOOD_FOR;

    WritesHealthIndicator(JdbcClient database) {
        this.database = database;
    }

    @Override
    public synchronized Health health() {
        if (WriteFailures.seen() || System.nanoTime() - askedAt >= GOOD_FOR) {
            boolean before = writable;
            writable = canWrite();
            askedAt = System.nanoTime();
            if (before && !writable) {
                LOG.error("The database takes nothing that is written: this node is not ready.");
            }
        }
        return writable ? Health.up().build() : Health.down().build();
    }

    private boolean canWrite() {
        try {
            write();
            if (WriteFailures.seen()) {
                grow();
                WriteFailures.forget();
            }
            return true;
        } catch (DataAccessException e) {
            LOG.debug("the database takes nothing", e);
            return false;
        }
    }

    /** Gives up after three seconds, as on a server that waits for room by itself. */
    private void write() {
        database.sql(
                        """
                        SET STATEMENT max_statement_time=3 FOR
                        INSERT INTO write_probe (id, probed_at) VALUES (1, UTC_TIMESTAMP(6))
                        ON DUPLICATE KEY UPDATE probed_at = VALUE(probed_at)
                        """)
                .update();
    }

    private void grow() {
        database.sql(
                        """
                        SET STATEMENT max_statement_time=3 FOR
                        INSERT INTO growth_probe (filler) VALUES (REPEAT('x', 1048576))
                        """)
                .update();
        database.sql("TRUNCATE TABLE growth_probe").update();
    }
}
