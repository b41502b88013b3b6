package eu.most.preservation;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When files are preserved. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TimeStampSettings.class)
class PreservationConfiguration {

    /** On one node only, and not at once: a start has other things to do. */
    @Bean
    RecurringTask<Void> regularPreservation(PreservationWork work) {
        return Tasks.recurring(
                        "certificate-preservation", Schedules.fixedDelay(Duration.ofMinutes(5)))
                .execute((instance, context) ->
                        work.run(context.getSchedulerState()::isShuttingDown));
    }
}
