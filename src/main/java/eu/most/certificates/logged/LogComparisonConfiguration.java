package eu.most.certificates.logged;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the register is compared with the log. */
@Configuration(proxyBeanMethods = false)
class LogComparisonConfiguration {

    /** Once the night's expiries are noted; on one node only. */
    @Bean
    RecurringTask<Void> nightlyLogComparison(LogComparison comparison, Clock clock) {
        return Tasks.recurring(
                        "certificate-log-comparison",
                        Schedules.daily(clock.getZone(), LocalTime.of(0, 31)))
                .execute((instance, context) -> comparison.compareAndTell());
    }
}
