package eu.most.backlog;

import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete.Result;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Has regular work that failed done again after 1, 4, 16 and then 60 minutes, unless its regular
 * time comes sooner: the night's work does not wait for the next night. After the third failure in
 * a row administrators are told, by {@code eu.most.backlog}.
 */
public final class SoonerAfterFailure extends AbstractSchedulerListener {

    private static final Logger LOG = LoggerFactory.getLogger(SoonerAfterFailure.class);
    private static final Duration LONGEST = Duration.ofHours(1);

    private final JdbcClient database;

    public SoonerAfterFailure(DataSource dataSource) {
        database = JdbcClient.create(dataSource);
    }

    @Override
    public void onExecutionComplete(ExecutionComplete complete) {
        if (complete.getResult() == Result.OK) {
            return;
        }
        String task = complete.getExecution().getTaskName();
        Duration pause = pause(complete.getExecution().consecutiveFailures + 1);
        try {
            database.sql(
                            """
                            UPDATE scheduled_tasks SET version = version + 1,
                              execution_time = LEAST(execution_time, UTC_TIMESTAMP(6) + INTERVAL ? SECOND)
                            WHERE task_name = ? AND task_instance = ? AND NOT picked
                            """)
                    .params(pause.toSeconds(), task, RecurringTask.INSTANCE)
                    .update();
        } catch (DataAccessException e) {
            LOG.warn("{} is tried again at its regular time: {}", task, e.toString());
        }
    }

    /** After so many failures in a row. */
    static Duration pause(int failures) {
        Duration pause = Duration.ofMinutes(1L << Math.min(2 * (failures - 1), 10));
        return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
    }
}
