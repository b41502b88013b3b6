package eu.most.preservation;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import eu.most.certificates.files.StoredFiles;
import eu.most.preservation.PreservationProgress.Service;
import eu.most.preservation.PreservationTable.Due;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Preserves what is due, in the background and on one node: files that were just issued, and those
 * whose time stamp ends soon. What cannot be done is tried again, later each time.
 */
@Component
class PreservationWork {

    private static final Logger LOG = LoggerFactory.getLogger(PreservationWork.class);
    private static final int BATCH = 50;
    private static final int MOST_A_RUN = 2_000;
    private static final int FAILURES_IN_A_ROW = 5;
    private static final Duration AHEAD = Duration.ofDays(90);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(10);
    private static final Duration LONGEST_PAUSE = Duration.ofDays(1);

    private final TimeStampService service;
    private final PreservationTable table;
    private final StoredFiles files;
    private final TransactionOperations transactions;
    private final Clock clock;

    PreservationWork(
            TimeStampService service,
            PreservationTable table,
            StoredFiles files,
            TransactionOperations transactions,
            Clock clock) {
        this.service = service;
        this.table = table;
        this.files = files;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Works off at most 2,000 files; stops when five in a row fail, as when a service is down.
     *
     * @param ending says before each file whether the server ends and will not wait for more
     */
    void run(BooleanSupplier ending) {
        if (service.kind() == Service.NONE) {
            return;
        }
        int failed = 0;
        for (int done = 0; done < MOST_A_RUN; done += BATCH) {
            List<Due> batch = table.due(clock.instant(), BATCH);
            for (Due file : batch) {
                if (ending.getAsBoolean()) {
                    return;
                }
                failed = preserve(file) ? 0 : failed + 1;
                if (failed == FAILURES_IN_A_ROW) {
                    LOG.warn("preservation pauses: {} files in a row failed", failed);
                    return;
                }
            }
            if (batch.size() < BATCH) {
                return;
            }
        }
    }

    private boolean preserve(Due file) {
        try {
            byte[] before = files.newest(file.certificate()).orElseThrow();
            store(file, before, service.seal().preserve(before));
            return true;
        } catch (RuntimeException e) {
            // The library tells its troubles, and those of the network, in exceptions of many
            // kinds.
            Instant now = clock.instant();
            LOG.warn("{} was not preserved: {}", file.certificate(), reason(e));
            LOG.debug("why", e);
            table.failed(file, reason(e), now, now.plus(pause(file.failures())));
            return false;
        }
    }

    private void store(Due file, byte[] before, Preserved preserved) {
        Instant now = clock.instant();
        transactions.executeWithoutResult(_ -> {
            if (table.done(file, renewal(now, preserved.end()))) {
                files.add(
                        file.certificate(),
                        file.generation() + 1,
                        before,
                        preserved.pdf(),
                        preserved.stamp(),
                        now);
            }
        });
    }

    /** Three months before the end, and where a stamp lives shorter, after half of its life. */
    private static Instant renewal(Instant now, Instant end) {
        Duration half = Duration.between(now, end).dividedBy(2);
        return end.minus(half.compareTo(AHEAD) < 0 ? half : AHEAD);
    }

    private static Duration pause(int failures) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures, 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private static String reason(RuntimeException problem) {
        String message = problem.getMessage();
        return message == null ? problem.getClass().getSimpleName() : message;
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(TimeStampSettings.class)
    static class Schedule {

        /** On one node only, and not at once: a start has other things to do. */
        @Bean
        RecurringTask<Void> regularPreservation(PreservationWork work) {
            return Tasks.recurring(
                            "certificate-preservation", Schedules.fixedDelay(Duration.ofMinutes(5)))
                    .execute((instance, context) ->
                            work.run(context.getSchedulerState()::isShuttingDown));
        }
    }
}
