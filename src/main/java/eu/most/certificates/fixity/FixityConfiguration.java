package eu.most.certificates.fixity;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When stored files are read again. */
@Configuration(proxyBeanMethods = false)
class FixityConfiguration {

    static final String TASK = "certificate-fixity";

    /** Once the night's other work on certificates has begun; on one node only. */
    @Bean
    RecurringTask<Void> nightlyFixityCheck(FixityWork work, Clock clock) {
        return Tasks.recurring(TASK, Schedules.daily(clock.getZone(), LocalTime.of(1, 1)))
                .execute((instance, context) -> work.run());
    }
}
