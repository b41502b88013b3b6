package eu.most.backlog;

import static eu.most.kernel.DatabaseTime.instantIfAny;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The figure for whoever watches the installation: how many events wait because they failed, and
 * since when. Down once the oldest has waited for a quarter of an hour. A node is as ready as any
 * other all the same.
 */
@Component
class WaitingWorkHealthIndicator implements HealthIndicator {

    private static final int LONG = 15;

    private final JdbcClient database;

    WaitingWorkHealthIndicator(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Health health() {
        return database.sql(
                        """
                        SELECT COUNT(*) AS waiting, MIN(failed_at) AS oldest,
                          COALESCE(MIN(failed_at) < UTC_TIMESTAMP(6) - INTERVAL ? MINUTE, FALSE) AS for_long,
                          (SELECT COUNT(*) FROM scheduled_tasks WHERE consecutive_failures >= 3) AS failing
                        FROM waiting_work
                        """)
                .param(LONG)
                .query((row, _) -> {
                    boolean ill = row.getBoolean("for_long") || row.getInt("failing") > 0;
                    Health.Builder health = ill ? Health.down() : Health.up();
                    return health.withDetail("waiting", row.getInt("waiting"))
                            .withDetail(
                                    "oldest",
                                    instantIfAny(row, "oldest")
                                            .map(Object::toString)
                                            .orElse("none"))
                            .withDetail("failingTasks", row.getInt("failing"))
                            .build();
                })
                .single();
    }
}
