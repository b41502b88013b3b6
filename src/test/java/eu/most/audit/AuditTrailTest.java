package eu.most.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import eu.most.WholeApplication;
import eu.most.access.Actor;
import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.kernel.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

@WholeApplication
class AuditTrailTest {

    private record TeaMade(String pot) implements Auditable {

        @Override
        public AuditedAct auditedAct() {
            return new AuditedAct(
                    "kitchen.tea-made", "pot:" + pot, Map.of("sugar", "„dvě“", "b", "1"));
        }
    }

    private static final Actor ACCREDITOR =
            new Actor(PersonId.next(), "A. Zupan", Set.of(Role.ACCREDITOR));
    private static final Actor TRAINEE =
            new Actor(PersonId.next(), "J. Novák", Set.of(Role.TRAINEE));

    @Autowired private AuditTrail trail;
    @Autowired private TrailAnchors anchors;
    @Autowired private AuditTable table;
    @Autowired private ApplicationEventPublisher events;
    @Autowired private TransactionTemplate transaction;
    @Autowired private CurrentActor currentActor;
    @Autowired private JdbcClient jdbc;

    private final String pot = UUID.randomUUID().toString();

    @Test
    void anActIsRecordedWithWhoDidIt() {
        currentActor.runAs(TRAINEE, this::makeTea);

        assertThat(entries())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.actor()).contains(TRAINEE.person());
                    assertThat(entry.act()).isEqualTo("kitchen.tea-made");
                    assertThat(entry.details()).containsEntry("sugar", "„dvě“");
                });
        assertThat(check()).isInstanceOf(ChainCheck.Unbroken.class);
    }

    @Test
    void anActThatIsRolledBackLeavesNoEntry() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new TeaMade(pot));
            status.setRollbackOnly();
        });

        assertThat(entries()).isEmpty();
    }

    @Test
    void anActOutsideATransactionIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> events.publishEvent(new TeaMade(pot)))
                .withMessageContaining("outside a transaction");
    }

    @Test
    void anActAfterItsTransactionIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        transaction.executeWithoutResult(_ -> {
                            events.publishEvent(new TeaMade(pot));
                            afterCommit(() -> events.publishEvent(new TeaMade(pot)));
                        }))
                .withMessageContaining("after its transaction");

        assertThat(entries()).hasSize(1);
    }

    private static void afterCommit(Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        work.run();
                    }
                });
    }

    @Test
    void actsOfOneTransactionAreChainedInTheirOrderByWhoeverDidThem() {
        transaction.executeWithoutResult(_ -> {
            currentActor.runAs(TRAINEE, () -> events.publishEvent(new TeaMade(pot)));
            currentActor.runAs(ACCREDITOR, () -> events.publishEvent(new TeaMade(pot)));
        });

        assertThat(entries())
                .extracting(entry -> entry.actor().orElseThrow())
                .containsExactly(ACCREDITOR.person(), TRAINEE.person());
        assertThat(check()).isInstanceOf(ChainCheck.Unbroken.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "details = '{\"sugar\":\"none\"}'",
                "details = 'not even JSON'",
                "act = 'kitchen.coffee-made'",
                "actor = UUID()",
                "at = at + INTERVAL 1 MICROSECOND",
                "subject = 'pot:other'"
            })
    void aChangedRowIsFound(String tampering) {
        makeTea();
        long sequence = entries().getFirst().sequence();
        makeTea();

        whileTampered(
                sequence,
                tampering,
                () -> assertThat(check()).isEqualTo(new ChainCheck.BrokenAt(sequence)));
        assertThat(check()).isInstanceOf(ChainCheck.Unbroken.class);
    }

    @Test
    void aRemovedEndIsFound() {
        makeTea();
        long last = entries().getFirst().sequence();

        transaction.executeWithoutResult(status -> {
            jdbc.sql("DELETE FROM audit_entry WHERE sequence = ?").param(last).update();
            assertThat(check()).isEqualTo(new ChainCheck.BrokenAt(last));
            status.setRollbackOnly();
        });
    }

    /** S5: with every right in the database, and all hashes computed anew. */
    @Test
    void aChangedEntryAndACutOffEndAreFoundThoughAllHashesFit() {
        makeTea();
        long changed = entries().getFirst().sequence();
        for (int i = 0; i < 4; i++) {
            makeTea();
        }
        anchors.anchor();
        assertThat(check()).isInstanceOf(ChainCheck.Unbroken.class);

        transaction.executeWithoutResult(status -> {
            long end = entries().getFirst().sequence() - 3;
            jdbc.sql("DELETE FROM audit_entry WHERE sequence > ?").param(end).update();
            jdbc.sql("UPDATE audit_entry SET subject = 'pot:other' WHERE sequence = ?")
                    .param(changed)
                    .update();
            computeAnew();
            assertThat(check()).isInstanceOf(ChainCheck.BrokenAt.class);
            status.setRollbackOnly();
        });
    }

    /** S5: who makes a signature of their own, or moves ours. */
    @Test
    void aSignatureThatIsNotOursIsFound() {
        makeTea();
        anchors.anchor();
        long signed = entries().getFirst().sequence();

        transaction.executeWithoutResult(status -> {
            jdbc.sql("UPDATE audit_entry SET subject = 'pot:other' WHERE sequence = ?")
                    .param(signed)
                    .update();
            computeAnew();
            jdbc.sql(
                            "UPDATE audit_anchor a JOIN audit_entry e ON e.sequence = a.sequence SET a.hash = e.hash")
                    .update();
            assertThat(check()).isEqualTo(new ChainCheck.BrokenAt(signed));
            status.setRollbackOnly();
        });
        assertThat(check()).isInstanceOf(ChainCheck.Unbroken.class);
    }

    private void computeAnew() {
        byte[] previous = new byte[32];
        long sequence = 0;
        for (AuditTable.StoredEntry row : table.after(0, Integer.MAX_VALUE)) {
            previous = row.link().hashAfter(previous);
            sequence = row.link().sequence();
            jdbc.sql("UPDATE audit_entry SET hash = ? WHERE sequence = ?")
                    .params(previous, sequence)
                    .update();
        }
        jdbc.sql("UPDATE audit_head SET sequence = ?, hash = ? WHERE id = 1")
                .params(sequence, previous)
                .update();
    }

    @Test
    void sixteenWritersAtOnceMakeOneChainWithoutGaps() throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Callable<Void>> writers =
                IntStream.range(0, 16)
                        .<Callable<Void>>mapToObj(i ->
                                () -> {
                                    start.await();
                                    for (int cup = 0; cup < 10; cup++) {
                                        // A snapshot from before the others' entries, as real acts
                                        // have.
                                        transaction.executeWithoutResult(status -> {
                                            jdbc.sql("SELECT COUNT(*) FROM audit_entry")
                                                    .query(Long.class)
                                                    .single();
                                            events.publishEvent(new TeaMade(pot));
                                        });
                                    }
                                    return null;
                                })
                        .toList();

        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            List<Future<Void>> running = writers.stream().map(threads::submit).toList();
            start.countDown();
            for (Future<Void> writer : running) {
                writer.get();
            }
        }

        assertThat(check()).isInstanceOf(ChainCheck.Unbroken.class);
        List<Long> sequences = entries().stream().map(AuditEntry::sequence).sorted().toList();
        assertThat(sequences)
                .hasSize(160)
                .containsExactlyElementsOf(
                        LongStream.range(sequences.getFirst(), sequences.getFirst() + 160)
                                .boxed()
                                .toList());
    }

    @Test
    void aTraineeMayNotReadTheTrail() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() ->
                        as(
                                TRAINEE,
                                () -> trail.page(AuditFilter.everything(), PageRequest.of(0, 10))));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(TRAINEE, trail::check));
    }

    private void makeTea() {
        transaction.executeWithoutResult(status -> events.publishEvent(new TeaMade(pot)));
    }

    private List<AuditEntry> entries() {
        AuditFilter filter = new AuditFilter("kitchen.", "pot:" + pot, null, null);
        return as(ACCREDITOR, () -> trail.page(filter, PageRequest.of(0, 200)).getContent());
    }

    private ChainCheck check() {
        return as(ACCREDITOR, trail::check);
    }

    private void whileTampered(long sequence, String tampering, Runnable look) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("UPDATE audit_entry SET " + tampering + " WHERE sequence = ?")
                    .param(sequence)
                    .update();
            look.run();
            status.setRollbackOnly();
        });
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        currentActor.runAs(actor, () -> result.set(work.get()));
        return result.get();
    }
}
