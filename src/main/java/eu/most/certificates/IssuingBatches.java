package eu.most.certificates;

import eu.most.kernel.PersonId;
import eu.most.learning.CompletionId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/**
 * Issues together what comes at the same time, as when a whole class passes: whoever has the turn
 * issues for those who wait. On this node one transaction issues at a time, so that a thousand
 * completions do not take every database connection there is.
 *
 * @see "src/docs/decisions/0023-issue-together-what-comes-together.md"
 */
@Component
class IssuingBatches {

    private static final int MOST_TOGETHER = 32;

    private final CertificateIssuing issuing;
    private final Queue<Waiting> queue = new ConcurrentLinkedQueue<>();
    private final ReentrantLock turn = new ReentrantLock();

    IssuingBatches(CertificateIssuing issuing) {
        this.issuing = issuing;
    }

    private record Waiting(
            CompletionId completion, PersonId holder, CompletableFuture<IssueOutcome> outcome) {}

    /** Issues the certificate of a completion, or says that it has one. */
    IssueOutcome issue(CompletionId completion, PersonId holder) {
        Waiting mine = new Waiting(completion, holder, new CompletableFuture<>());
        queue.add(mine);
        turn.lock();
        try {
            while (!mine.outcome().isDone()) {
                List<Waiting> next = next();
                if (next.isEmpty()) {
                    // Somebody took it and broke off, as when memory ran out; it comes again.
                    throw new IllegalStateException("the turn of " + completion + " was lost");
                }
                issue(next);
            }
            return mine.outcome().join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case RuntimeException reason -> throw reason;
                case Error reason -> throw reason;
                case null, default -> throw e;
            }
        } finally {
            turn.unlock();
        }
    }

    /** Those who wait longest, one of each holder: a second certificate refers to the first. */
    private List<Waiting> next() {
        List<Waiting> next = new ArrayList<>();
        Set<PersonId> holders = new HashSet<>();
        Iterator<Waiting> all = queue.iterator();
        while (all.hasNext() && next.size() < MOST_TOGETHER) {
            Waiting waiting = all.next();
            if (holders.add(waiting.holder())) {
                next.add(waiting);
                all.remove();
            }
        }
        return next;
    }

    private void issue(List<Waiting> some) {
        try {
            List<IssueOutcome> outcomes =
                    issuing.together(some.stream().map(Waiting::completion).toList());
            for (int i = 0; i < some.size(); i++) {
                some.get(i).outcome().complete(outcomes.get(i));
            }
        } catch (RuntimeException | Error _) {
            // One of them spoilt it for all.
            some.forEach(this::issueAlone);
        }
    }

    private void issueAlone(Waiting one) {
        try {
            one.outcome().complete(issuing.issue(one.completion()));
        } catch (RuntimeException | Error e) {
            one.outcome().completeExceptionally(e);
        }
    }
}
