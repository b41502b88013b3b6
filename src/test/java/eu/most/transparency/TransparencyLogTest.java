package eu.most.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        // Not the application of most tests: they register certificates past the log.
        properties = "spring.application.name=log")
class TransparencyLogTest {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired TransparencyLog log;
    @Autowired TransactionOperations transactions;
    @Autowired JdbcClient database;
    @Autowired DataSource pool;

    @Test
    void manyWritersAtOnceLeaveNoGapAndATreeThatFitsItsLeaves() throws Exception {
        long before = log.size();
        try (ExecutorService pool = Executors.newFixedThreadPool(16)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < 160; i++) {
                running.add(
                        pool.submit(() ->
                                transactions.executeWithoutResult(_ -> {
                                    // Something read first: the snapshot is older than the end.
                                    log.size();
                                    log.append(List.of(anEntry(), anEntry()));
                                })));
            }
            for (Future<?> each : running) {
                each.get();
            }
        }

        List<String> lines = lines();
        assertThat(lines).hasSize((int) before + 320);
        Frontier tree = Frontier.empty();
        for (int i = 0; i < lines.size(); i++) {
            assertThat(lines.get(i)).startsWith("{\"entry\":" + i + ",");
            tree.add(TreeHash.ofLeaf(lines.get(i).getBytes(StandardCharsets.US_ASCII)));
        }
        assertThat(log.checkpoint().root())
                .isEqualTo(Base64.getEncoder().encodeToString(tree.root()));
        assertThat(log.checkpoint().size()).isEqualTo(lines.size());
    }

    @Test
    void whatIsRolledBackIsNotInTheLog() {
        long before = log.size();
        transactions.executeWithoutResult(status -> {
            log.append(List.of(anEntry()));
            status.setRollbackOnly();
        });
        assertThat(log.size()).isEqualTo(before);
        assertThatThrownBy(() -> log.append(List.of(anEntry())))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void nothingIsEnteredTwice() {
        LogEntry entry = anEntry();
        append(entry);
        assertThatThrownBy(() -> append(entry)).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void anEntryIsProvedAgainstASignedCheckpointHoweverOldItIs() {
        for (int i = 0; i < 9; i++) {
            append(anEntry());
        }
        long size = log.size();
        for (long index = 0; index < size; index++) {
            InclusionProof proof = log.inclusion(index).orElseThrow();
            assertThat(proof.entry()).startsWith("{\"entry\":" + index + ",");
            assertThat(proof.checkpoint().note())
                    .startsWith(
                            "localhost:8080/.well-known/most/log\n"
                                    + size
                                    + "\n"
                                    + proof.checkpoint().root()
                                    + "\n\n\u2014 ");
            assertThat(proof.holds()).isTrue();
            assertThat(bent(proof).holds()).isFalse();
        }
        assertThat(log.inclusion(size)).isEmpty();
        assertThat(log.consistency(3, size)).isPresent();
        assertThat(log.consistency(size, 3)).isEmpty();
    }

    @Test
    void whoeverAsksForEntriesHoldsNoConnection() throws Exception {
        LogEntry entry = anEntry();
        append(entry);
        for (int i = 0; i < 50; i++) {
            assertThat(log.indexOf(entry.subject())).isPresent();
        }
        assertThat(pool.unwrap(HikariDataSource.class).getHikariPoolMXBean().getActiveConnections())
                .isLessThan(5);
    }

    @Test
    void aCheckpointIsSignedOnceForEachSize() {
        append(anEntry());
        assertThat(log.checkpoint().note()).isEqualTo(log.checkpoint().note());
        assertThat(
                        database.sql("SELECT COUNT(*) FROM log_checkpoint WHERE size = ?")
                                .param(log.size())
                                .query(Long.class)
                                .single())
                .isEqualTo(1);
    }

    private static InclusionProof bent(InclusionProof proof) {
        return new InclusionProof(
                proof.index(), proof.entry() + " ", proof.path(), proof.checkpoint());
    }

    private void append(LogEntry entry) {
        transactions.executeWithoutResult(_ -> log.append(List.of(entry)));
    }

    private List<String> lines() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        log.write(out);
        return out.toString(StandardCharsets.US_ASCII).lines().toList();
    }

    /** Each of a certificate of its own: others who read this log take it for a real one. */
    private static LogEntry anEntry() {
        return new LogEntry(
                UUID.randomUUID(),
                "MOST-2020-%06d-0".formatted(COUNT.incrementAndGet()),
                "issued",
                Instant.parse("2026-11-21T08:00:00.5Z"),
                "00".repeat(32),
                Optional.empty());
    }
}
