package eu.most.audit;

import eu.most.access.Actor;
import eu.most.access.CurrentActor;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Appends what auditable events say, as the very last thing before their transaction commits: the
 * end of the chain is one row that everybody waits for, so it is held as briefly as can be.
 */
@Component
class AuditRecorder {

    private final AuditTable table;
    private final CurrentActor currentActor;
    private final EntityManager entityManager;
    private final Clock clock;

    AuditRecorder(
            AuditTable table, CurrentActor currentActor, EntityManager entityManager, Clock clock) {
        this.table = table;
        this.currentActor = currentActor;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
    void record(Auditable event) {
        AuditedAct act = event.auditedAct();
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(act.act() + " was published outside a transaction");
        }
        // What the act wrote takes its locks first; after this there is only the commit.
        entityManager.flush();
        AuditTable.Head head = table.lockHead();
        ChainLink link =
                new ChainLink(
                        head.sequence() + 1,
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        currentActor.find().map(Actor::person),
                        act.act(),
                        act.subject(),
                        ChainLink.asJson(act.details()));
        table.append(new AuditTable.Row(link, link.hashAfter(head.hash())));
    }
}
