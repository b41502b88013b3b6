package eu.most.signing;

import eu.most.access.AsSystem;
import eu.most.audit.AuditPages;
import eu.most.notifications.Notice;
import eu.most.notifications.Notifications;
import java.lang.management.ManagementFactory;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What follows when a node finds its keys changed, or near their end: the trail keeps it, and
 * administrators are told what needs their hand.
 *
 * <p>What a node finds in its files is said of that node. That a key is revoked, or that a key or
 * the list of revoked ones runs out, is true for all of them, and told once.
 */
@Component
@AsSystem("key-news")
class KeyNews {

    private static final String REVOKED = "certificates.notice.keys-revoked";
    private static final int LONGEST_DETAIL = 1000;

    /** Process and machine, as each node may have files of its own. */
    private static final String NODE = ManagementFactory.getRuntimeMXBean().getName();

    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Notifications notifications;
    private final JdbcClient database;

    KeyNews(
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Notifications notifications,
            JdbcClient database) {
        this.transactions = transactions;
        this.events = events;
        this.notifications = notifications;
        this.database = database;
    }

    /** Noted last: if a step fails all is done again, and the trail forgets nothing. */
    @EventListener
    void on(KeysTaken taken) {
        KeysInUse keys = taken.keys();
        transactions.executeWithoutResult(_ -> {
            keys.revoked()
                    .filter(key -> nobodyToldOf(REVOKED, key.value()))
                    .ifPresent(_ -> tell(REVOKED, Map.of()));
            events.publishEvent(
                    new KeysRead.Taken(
                            NODE,
                            keys.seals().trusted().getFirst().id(),
                            keys.tokens().current().id().value()));
        });
    }

    @EventListener
    void on(KeysNotTaken refused) {
        String why = refused.why();
        String shortly = why.substring(0, Math.min(LONGEST_DETAIL, why.length()));
        transactions.executeWithoutResult(_ -> {
            tell("certificates.notice.keys-refused", Map.of("node", NODE));
            events.publishEvent(new KeysRead.Refused(NODE, shortly));
        });
    }

    @EventListener
    void on(RunsOut found) {
        KeyEnd end = new KeyEnd(found);
        String notice = "certificates.notice." + end.name();
        transactions.executeWithoutResult(_ -> {
            if (nobodyToldOf(notice, end.about())) {
                tell(notice, Map.of());
                events.publishEvent(end);
            }
        });
    }

    private void tell(String key, Map<String, String> arguments) {
        notifications.sendToAdministrators(new Notice(key, arguments, "/" + AuditPages.TRAIL));
    }

    /** Whether no node did; from now on one has. */
    private boolean nobodyToldOf(String notice, String about) {
        return database.sql(
                                "INSERT IGNORE INTO certificate_key_notice (notice, about) VALUES (?, ?)")
                        .params(notice, about)
                        .update()
                == 1;
    }
}
