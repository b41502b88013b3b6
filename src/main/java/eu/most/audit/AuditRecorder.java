package eu.most.audit;

import eu.most.access.Actor;
import eu.most.access.CurrentActor;
import eu.most.kernel.PersonId;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Appends what auditable events say, as the very last thing before their transaction commits: the
 * end of the chain is one row that everybody waits for, so it is held once for all acts of the
 * transaction, and as briefly as can be.
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

    @EventListener
    void record(Auditable event) {
        AuditedAct act = event.auditedAct();
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(act.act() + " was published outside a transaction");
        }
        unwritten().add(new Act(currentActor.find().map(Actor::person), act));
    }

    private record Act(Optional<PersonId> actor, AuditedAct act) {}

    /** What the transaction of this moment has to write. */
    private Unwritten unwritten() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Unwritten.class::isInstance)
                .map(Unwritten.class::cast)
                .findFirst()
                .orElseGet(this::begin);
    }

    private Unwritten begin() {
        Unwritten unwritten = new Unwritten();
        TransactionSynchronizationManager.registerSynchronization(unwritten);
        return unwritten;
    }

    /** The acts of one transaction, until it commits. */
    private final class Unwritten implements TransactionSynchronization {

        private final List<Act> acts = new ArrayList<>();
        private boolean over;

        private void add(Act act) {
            if (over) {
                throw new IllegalStateException(
                        act.act().act() + " was published after its transaction");
            }
            acts.add(act);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            append(acts);
            over = true;
        }

        @Override
        public void beforeCompletion() {
            over = true;
        }
    }

    private void append(List<Act> acts) {
        // What the acts wrote takes its locks first; after this there is only the commit.
        entityManager.flush();
        AuditTable.Head head = table.lockHead();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<AuditTable.StoredEntry> rows = new ArrayList<>();
        for (Act each : acts) {
            ChainLink link =
                    new ChainLink(
                            head.sequence() + 1,
                            now,
                            each.actor(),
                            each.act().act(),
                            each.act().subject(),
                            ChainLink.asJson(each.act().details()));
            AuditTable.StoredEntry row =
                    new AuditTable.StoredEntry(link, link.hashAfter(head.hash()));
            rows.add(row);
            head = new AuditTable.Head(link.sequence(), row.hash());
        }
        table.append(rows, head);
    }
}
