package eu.most.verification;

import eu.most.kernel.RetryOnConflict;
import eu.most.transparency.Checkpoint;
import eu.most.transparency.TransparencyLog;
import eu.most.verification.BulkOutcome.Checked;
import eu.most.verification.BulkOutcome.Refused;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;
import org.springframework.stereotype.Service;

/**
 * Checks of many that go on while whoever asked does something else. The files stay on the node
 * that took them, and only until they are read; how far it has come and what was found is in the
 * database, for an hour, so that every node can tell.
 *
 * @see "src/docs/decisions/0019-many-at-once-is-a-job.md"
 * @see "src/docs/decisions/0053-checks-of-many-keep-two-threads.md"
 */
@Service
public class BulkChecks {

    /** How long the result can be looked at. */
    public static final Duration KEPT = Duration.ofHours(1);

    private static final int AT_ONCE = 2;
    private static final long MOST_WAITING = 100L << 20;
    private static final Duration BETWEEN_WORDS = Duration.ofMillis(400);

    private final BulkCheck check;
    private final BulkTables tables;
    private final TransparencyLog log;
    private final RetryOnConflict retry;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);
    private final AtomicLong waiting = new AtomicLong();
    private final Map<String, Integer> goingOn = new ConcurrentHashMap<>();
    private final Set<BulkCheckId> ours = ConcurrentHashMap.newKeySet();

    BulkChecks(
            BulkCheck check,
            BulkTables tables,
            TransparencyLog log,
            RetryOnConflict retry,
            Clock clock) {
        this.check = check;
        this.tables = tables;
        this.log = log;
        this.retry = retry;
        this.clock = clock;
        BulkFiles.deleteAbandoned();
    }

    /**
     * Whoever asks.
     *
     * @param name tells one from the other; not kept
     * @param most checks that may go on for them at the same time
     * @param misses gets to know how many codes were in the list that nobody has
     */
    public record Asker(String name, int most, IntConsumer misses) {}

    /**
     * Takes the files and begins.
     *
     * @throws IOException if they cannot be read any more
     */
    public BulkStart start(List<HandedIn> handedIn, Asker asker) throws IOException {
        if (goingOn.merge(asker.name(), 1, Integer::sum) > asker.most()) {
            leave(asker);
            return new BulkStart.Busy();
        }
        BulkFiles files;
        try {
            files = BulkFiles.keep(handedIn);
        } catch (IOException e) {
            leave(asker);
            throw e;
        }
        if (waiting.addAndGet(files.bytes()) > MOST_WAITING) {
            end(files, asker);
            return new BulkStart.Busy();
        }
        BulkCheckId id = BulkCheckId.random(random);
        Instant now = clock.instant();
        boolean begun = false;
        try {
            tables.begin(id, now, now.plus(KEPT), false);
            ours.add(id);
            workers.execute(() -> work(id, files, asker));
            begun = true;
        } finally {
            if (!begun) {
                end(files, asker);
            }
        }
        return new BulkStart.Started(id);
    }

    public Optional<BulkState> find(BulkCheckId id) {
        return tables.find(id, clock.instant(), false);
    }

    /** What was found, in the order in which it was handed in; nothing unless all are checked. */
    public List<BulkLine> lines(BulkCheckId id) {
        return tables.lines(id);
    }

    /** Deletes everything about it at once. */
    public void delete(BulkCheckId id) {
        tables.delete(id);
    }

    void deleteExpired() {
        tables.deleteExpired(clock.instant());
    }

    private void work(BulkCheckId id, BulkFiles files, Asker asker) {
        try {
            BulkOutcome outcome = check.check(files.all(), new Word(id, files.bytes()));
            Instant now = clock.instant();
            switch (outcome) {
                case Refused(BulkOutcome.Reason reason) ->
                        tables.refuse(id, reason, now, now.plus(KEPT));
                case Checked checked -> finish(id, checked, asker, now);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            ours.remove(id);
            end(files, asker);
        }
    }

    private void finish(BulkCheckId id, Checked checked, Asker asker, Instant now) {
        List<CheckedItem> items = checked.items();
        Checkpoint checkpoint = log.checkpoint();
        BulkState.Done done =
                new BulkState.Done(
                        items.size(),
                        checked.withoutCode(),
                        now,
                        checkpoint.size(),
                        checkpoint.signedAt(),
                        now.plus(KEPT));
        retry.inTransaction(() -> tables.finish(id, items, done));
        asker.misses().accept((int) items.stream().filter(CheckedItem::isMiss).count());
    }

    private void end(BulkFiles files, Asker asker) {
        waiting.addAndGet(-files.bytes());
        leave(asker);
        files.close();
    }

    private void leave(Asker asker) {
        goingOn.computeIfPresent(asker.name(), (_, count) -> count == 1 ? null : count - 1);
    }

    /** Those that this node has to leave undone say so at once, and not after a minute. */
    @PreDestroy
    void stop() {
        workers.shutdownNow();
        ours.forEach(tables::interrupt);
    }

    /** Tells the database now and then how far it has come. */
    private final class Word implements BulkCheck.Progress {

        private final BulkCheckId id;
        private final long all;
        private Instant next = Instant.MIN;

        Word(BulkCheckId id, long all) {
            this.id = id;
            this.all = Math.max(1, all);
        }

        @Override
        public void read(int items, long bytes) {
            Instant now = clock.instant();
            if (now.isAfter(next)) {
                next = now.plus(BETWEEN_WORDS);
                tables.touch(id, items, (int) Math.min(999, bytes * 1000 / all), now);
            }
        }
    }
}
