package eu.most.certificates;

import eu.most.access.PeopleInRole;
import eu.most.access.Role;
import eu.most.certificates.seal.KeysInUse;
import eu.most.certificates.seal.KeysNotTaken;
import eu.most.certificates.seal.KeysTaken;
import eu.most.learning.ModuleCompleted;
import eu.most.notifications.Notice;
import eu.most.notifications.Notifications;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What follows when a node finds its keys changed: the trail keeps it, administrators are told what
 * needs their hand, and what could not be issued with a revoked key is issued with the next.
 */
@Component
class KeyNews {

    private static final int LONGEST_DETAIL = 1000;

    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final IncompleteEventPublications waiting;
    private final Notifications notifications;
    private final PeopleInRole people;

    KeyNews(
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            IncompleteEventPublications waiting,
            Notifications notifications,
            PeopleInRole people) {
        this.transactions = transactions;
        this.events = events;
        this.waiting = waiting;
        this.notifications = notifications;
        this.people = people;
    }

    /** Noted last: if a step fails all is done again, and the trail forgets nothing. */
    @EventListener
    void on(KeysTaken taken) {
        KeysInUse keys = taken.keys();
        if (keys.revoked().isEmpty()) {
            waiting.resubmitIncompletePublications(
                    publication -> publication.getEvent() instanceof ModuleCompleted);
        }
        note(
                new KeysRead(
                        true,
                        Map.of(
                                "seal", keys.seals().trusted().getFirst().id().value(),
                                "token", keys.tokens().current().id().value())),
                keys.revoked().map(_ -> "certificates.notice.keys-revoked"));
    }

    @EventListener
    void on(KeysNotTaken refused) {
        String why = refused.why();
        note(
                new KeysRead(
                        false,
                        Map.of("why", why.substring(0, Math.min(LONGEST_DETAIL, why.length())))),
                Optional.of("certificates.notice.keys-refused"));
    }

    private void note(KeysRead act, Optional<String> notice) {
        transactions.executeWithoutResult(_ -> {
            events.publishEvent(act);
            notice.map(key -> new Notice(key, Map.of(), "/audit"))
                    .ifPresent(told ->
                            people.with(Role.ADMINISTRATOR)
                                    .forEach(person -> notifications.send(person, told)));
        });
    }
}
