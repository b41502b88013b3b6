package eu.most.verification;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The regular work on checks. */
@Configuration(proxyBeanMethods = false)
class CheckConfiguration {

    /** Deletes what was kept long enough; on one node only. */
    @Bean
    RecurringTask<Void> oldBulkChecks(BulkChecks checks) {
        return Tasks.recurring("certificate-bulk-checks", FixedDelay.ofMinutes(5))
                .execute((instance, context) -> checks.deleteExpired());
    }
}
