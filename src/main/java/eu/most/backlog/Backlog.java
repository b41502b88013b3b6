package eu.most.backlog;

import static eu.most.kernel.DatabaseTime.instant;
import static eu.most.kernel.DatabaseTime.instantIfAny;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What waits because it failed, as administrators see it; and the ways in which modules say that a
 * cause is mended.
 */
@Service
@Transactional
public class Backlog {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final WaitingWork waiting;
    private final JdbcClient database;
    private final CurrentActor currentActor;
    private final Clock clock;

    Backlog(WaitingWork waiting, JdbcClient database, CurrentActor currentActor, Clock clock) {
        this.waiting = waiting;
        this.database = database;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** In this zone times are shown. */
    public ZoneId zone() {
        return clock.getZone();
    }

    /**
     * How many events failed and wait.
     *
     * @throws org.springframework.security.access.AccessDeniedException if the actor is no
     *     administrator
     */
    @Transactional(readOnly = true)
    public long count() {
        currentActor.require(Role.ADMINISTRATOR);
        return database.sql("SELECT COUNT(*) FROM waiting_work").query(Long.class).single();
    }

    /**
     * The events that wait longest.
     *
     * @param most how many at most
     * @throws org.springframework.security.access.AccessDeniedException if the actor is no
     *     administrator
     */
    @Transactional(readOnly = true)
    public List<WaitingEvent> oldest(int most) {
        currentActor.require(Role.ADMINISTRATOR);
        return database.sql(
                        """
                        SELECT p.LISTENER_ID, w.* FROM waiting_work w JOIN EVENT_PUBLICATION p ON p.ID = w.publication
                        ORDER BY w.failed_at, w.publication LIMIT ?
                        """)
                .param(most)
                .query(Backlog::event)
                .list();
    }

    /**
     * Regular work whose last run failed.
     *
     * @throws org.springframework.security.access.AccessDeniedException if the actor is no
     *     administrator
     */
    @Transactional(readOnly = true)
    public List<FailingWork> failingWork() {
        currentActor.require(Role.ADMINISTRATOR);
        return database.sql(
                        """
                        SELECT task_name, last_success, COALESCE(last_failure, execution_time) AS last_failure,
                          consecutive_failures, execution_time
                        FROM scheduled_tasks WHERE task_instance = ? AND consecutive_failures > 0 ORDER BY task_name
                        """)
                .param(RecurringTask.INSTANCE)
                .query((row, _) ->
                        new FailingWork(
                                row.getString("task_name"),
                                instantIfAny(row, "last_success"),
                                row.getInt("consecutive_failures"),
                                instant(row, "last_failure"),
                                instant(row, "execution_time")))
                .list();
    }

    /**
     * Has all that failed tried again within seconds.
     *
     * @throws org.springframework.security.access.AccessDeniedException if the actor is no
     *     administrator
     */
    public void tryNow() {
        currentActor.require(Role.ADMINISTRATOR);
        waiting.allDue();
        database.sql(
                        """
                        UPDATE scheduled_tasks SET execution_time = UTC_TIMESTAMP(6), version = version + 1
                        WHERE task_instance = ? AND consecutive_failures > 0 AND NOT picked
                        """)
                .param(RecurringTask.INSTANCE)
                .update();
    }

    /** What waits for something in this person's record is tried again once this is committed. */
    public void mended(PersonId concerned) {
        waiting.dueFor(concerned);
    }

    /** What failed about events of this type is tried again once this is committed. */
    public void mended(Class<?> event) {
        waiting.dueFor(event);
    }

    private static WaitingEvent event(ResultSet row, int place) throws SQLException {
        return new WaitingEvent(
                WaitingEvent.work(row.getString("LISTENER_ID")),
                instant(row, "failed_at"),
                row.getInt("tries"),
                instant(row, "tried_at"),
                instant(row, "due_at"),
                row.getString("reason"),
                JSON.readValue(
                        row.getString("arguments"), new TypeReference<Map<String, String>>() {}),
                Optional.ofNullable(row.getObject("concerned", UUID.class)).map(PersonId::new));
    }
}
