package eu.most.certificates.logged;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import eu.most.audit.AuditPages;
import eu.most.notifications.Notice;
import eu.most.notifications.Notifications;
import eu.most.transparency.LogEntry;
import eu.most.transparency.LoggedEntry;
import eu.most.transparency.TransparencyLog;
import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Compares the register with the transparency log: what somebody changed past the application shows
 * as a difference. Administrators are told, and the audit trail keeps it.
 */
@Component
public class LogComparison {

    private static final Logger LOG = LoggerFactory.getLogger(LogComparison.class);
    private static final int CHUNK = 2_000;

    private static final String CHANGES = RegisteredChange.SELECT + " WHERE h.id IN (:ids)";

    private static final String CHANGES_AFTER =
            """
            SELECT h.id, c.number FROM certificate_status_change h JOIN certificate c ON c.id = h.certificate
            WHERE h.id > ? ORDER BY h.id LIMIT ?
            """;

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String STATUS_WITHOUT_CHANGE =
            """
            SELECT c.number FROM certificate c
            WHERE NOT EXISTS
                    (SELECT 1 FROM certificate_status_change h WHERE h.certificate = c.id AND h.status = 'ISSUED')
               OR (c.revoked_at IS NULL) = EXISTS
                    (SELECT 1 FROM certificate_status_change h WHERE h.certificate = c.id AND h.status = 'REVOKED')
               OR (c.superseded_at IS NULL) = EXISTS
                    (SELECT 1 FROM certificate_status_change h WHERE h.certificate = c.id AND h.status = 'SUPERSEDED')
               OR (c.suspended_at IS NOT NULL) <>
                    (SELECT COALESCE(SUM(h.status = 'SUSPENDED') - SUM(h.status = 'REINSTATED'), 0)
                     FROM certificate_status_change h WHERE h.certificate = c.id)
            """;

    private final TransparencyLog log;
    private final JdbcClient database;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Notifications notifications;

    LogComparison(
            TransparencyLog log,
            JdbcClient database,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Notifications notifications) {
        this.log = log;
        this.database = database;
        this.transactions = transactions;
        this.events = events;
        this.notifications = notifications;
    }

    /** Compares, and tells who has to know if something differs. */
    public void compareAndTell() {
        RegisterDiffersFromLog found = compare();
        if (found.isNothing()) {
            return;
        }
        LOG.error("the register differs from the transparency log: {}", found);
        transactions.executeWithoutResult(_ -> {
            events.publishEvent(found);
            notifications.sendToAdministrators(
                    new Notice(
                            "certificates.notice.log-differs",
                            Map.of("certificates", found.someCertificates()),
                            "/" + AuditPages.TRAIL));
        });
    }

    /** Reads the whole log, and the history of every certificate once. */
    public RegisterDiffersFromLog compare() {
        // The register is never older than the log that was read before it.
        boolean whole = log.isWhole();
        Set<String> differing = new TreeSet<>();
        long size = log.size();
        long lost = 0;
        for (long from = 0; from < size; from += CHUNK) {
            List<LoggedEntry> entries = log.entries(from, (int) Math.min(CHUNK, size - from));
            Map<UUID, LogEntry> register =
                    register(entries.stream().map(LoggedEntry::subject).toList());
            for (LoggedEntry logged : entries) {
                LogEntry entry = register.get(logged.subject());
                if (entry == null) {
                    lost++;
                } else if (!logged.says(entry)) {
                    differing.add(entry.certificate());
                }
            }
        }
        differing.addAll(notInTheLog());
        differing.addAll(database.sql(STATUS_WITHOUT_CHANGE).query(String.class).list());
        return new RegisterDiffersFromLog(whole, lost, new ArrayList<>(differing));
    }

    /** The certificates with a change that the log does not have. */
    private Set<String> notInTheLog() {
        Set<String> missing = new HashSet<>();
        UUID last = BEFORE_ALL;
        Map<UUID, String> changes;
        do {
            changes = changesAfter(last);
            Set<UUID> logged = log.known(changes.keySet());
            for (Map.Entry<UUID, String> change : changes.entrySet()) {
                last = change.getKey();
                if (!logged.contains(last)) {
                    missing.add(change.getValue());
                }
            }
        } while (changes.size() == CHUNK);
        return missing;
    }

    /** The certificates' numbers by the ids of changes, in the order of the database. */
    private Map<UUID, String> changesAfter(UUID last) {
        Map<UUID, String> changes = new LinkedHashMap<>();
        database.sql(CHANGES_AFTER)
                .params(last.toString(), CHUNK)
                .query(row -> {
                    changes.put(UUID.fromString(row.getString("id")), row.getString("number"));
                });
        return changes;
    }

    private Map<UUID, LogEntry> register(List<UUID> changes) {
        Map<UUID, LogEntry> found = new HashMap<>();
        database.sql(CHANGES)
                .param("ids", changes.stream().map(UUID::toString).toList())
                .query(RegisteredChange::logEntry)
                .list()
                .forEach(entry -> found.put(entry.subject(), entry));
        return found;
    }

    @Configuration(proxyBeanMethods = false)
    static class Schedule {

        /** Once the night's expiries are noted; on one node only. */
        @Bean
        RecurringTask<Void> nightlyLogComparison(LogComparison comparison, Clock clock) {
            return Tasks.recurring(
                            "certificate-log-comparison",
                            Schedules.daily(clock.getZone(), LocalTime.of(0, 31)))
                    .execute((instance, context) -> comparison.compareAndTell());
        }
    }
}
