package eu.most;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import eu.most.access.CurrentActor;
import eu.most.backlog.SoonerAfterFailure;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * Work that waits for its time: every module contributes its tasks as beans of type {@link Task}.
 * What is due is kept in the database, so that each task runs on one node only and a night that a
 * node slept through is made up for. It is done as the system, named after the task. What failed is
 * tried again {@link SoonerAfterFailure}. {@code most.background-work.enabled=false} leaves it to
 * other nodes.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "most.background-work.enabled", matchIfMissing = true)
class BackgroundWorkConfiguration {

    private static final int THREADS = 2;

    @Bean(destroyMethod = "stop")
    Scheduler scheduler(DataSource dataSource, List<Task<?>> tasks, CurrentActor currentActor) {
        List<RecurringTask<?>> recurring =
                tasks.stream()
                        .filter(RecurringTask.class::isInstance)
                        .<RecurringTask<?>>map(task -> (RecurringTask<?>) task)
                        .toList();
        List<Task<?>> others =
                tasks.stream().filter(task -> !(task instanceof RecurringTask<?>)).toList();
        return Scheduler.create(new TransactionAwareDataSourceProxy(dataSource), others)
                .startTasks(recurring)
                .addExecutionInterceptor((task, context, work) ->
                        currentActor.asSystem(
                                task.getTaskName(), () -> work.proceed(task, context)))
                .threads(THREADS)
                .alwaysPersistTimestampInUTC()
                .shutdownMaxWait(Duration.ofSeconds(15))
                .addSchedulerListener(new SoonerAfterFailure(dataSource))
                .build();
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "most.background-work.enabled", matchIfMissing = true)
    static class Start {

        private final Scheduler scheduler;

        Start(Scheduler scheduler) {
            this.scheduler = scheduler;
        }

        @EventListener(ApplicationReadyEvent.class)
        void begin() {
            scheduler.start();
        }
    }
}
