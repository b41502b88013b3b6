package eu.most.backlog;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import eu.most.WholeApplication;
import java.time.Instant;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** S3, of regular work: a night's work that failed does not wait for the next night. */
@WholeApplication
class SoonerAfterFailureTest {

    private static final String TASK = "of-a-test";

    @Autowired JdbcClient database;
    @Autowired DataSource pool;

    @AfterEach
    void nothingIsLeft() {
        database.sql("DELETE FROM scheduled_tasks WHERE task_name = ?").param(TASK).update();
    }

    @Test
    void thePausesGrowToAnHour() {
        assertThat(
                        IntStream.rangeClosed(1, 6)
                                .mapToLong(
                                        failures -> SoonerAfterFailure.pause(failures).toMinutes()))
                .containsExactly(1L, 4L, 16L, 60L, 60L, 60L);
    }

    @Test
    void whatFailedIsDueInAMinuteAndWhatSucceededAtItsTime() {
        due("1 DAY");
        complete(null);
        assertThat(isDueWithin("1 HOUR")).isFalse();

        complete(new IllegalStateException("of the test"));
        assertThat(isDueWithin("1 MINUTE")).isTrue();
    }

    @Test
    void whatIsDueSoonerAnywayStaysSo() {
        due("10 SECOND");
        complete(new IllegalStateException("of the test"));
        assertThat(isDueWithin("10 SECOND")).isTrue();
    }

    private void complete(@Nullable Throwable failure) {
        Instant now = Instant.now();
        Execution execution = new Execution(now, new TaskInstance<>(TASK, "recurring"));
        new SoonerAfterFailure(pool)
                .onExecutionComplete(
                        failure == null
                                ? ExecutionComplete.success(execution, now, now)
                                : ExecutionComplete.failure(execution, now, now, failure));
    }

    private void due(String in) {
        database.sql(
                        """
                        INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked, version)
                        VALUES (?, 'recurring', UTC_TIMESTAMP(6) + INTERVAL %s, FALSE, 1)
                        """
                                .formatted(in))
                .param(TASK)
                .update();
    }

    private boolean isDueWithin(String time) {
        return database.sql(
                        """
                        SELECT execution_time <= UTC_TIMESTAMP(6) + INTERVAL %s FROM scheduled_tasks WHERE task_name = ?
                        """
                                .formatted(time))
                .param(TASK)
                .query(Boolean.class)
                .single();
    }
}
