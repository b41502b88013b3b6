package eu.most.preservation.fixity;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
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
    RecurringTask<Void> nightlyFixityCheck(FixityWork work, FixityFindings findings, Clock clock) {
        Schedule nights = Schedules.daily(clock.getZone(), LocalTime.of(1, 1));
        FailureHandler<Void> nextNight = new FailureHandler.OnFailureReschedule<>(nights);
        return Tasks.recurring(TASK, nights)
                .onFailure((failed, night) -> {
                    // The first of several in a row. If nobody can be told, as without a
                    // database, the night is not over: the scheduler has it done again.
                    if (failed.getExecution().consecutiveFailures == 0) {
                        findings.tellThatItBrokeOff();
                    }
                    nextNight.onFailure(failed, night);
                })
                .execute((instance, context) -> work.run());
    }
}
