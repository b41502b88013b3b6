package eu.most.backlog;

import eu.most.access.AsSystem;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** What each node does about failed work every few seconds; a due piece goes to one node only. */
@Component
@AsSystem("backlog")
class BacklogRounds {

    private static final Logger LOG = LoggerFactory.getLogger(BacklogRounds.class);
    private static final int MOST_AT_ONCE = 200;

    private final FailureJournal failures;
    private final LeftBehind leftBehind;
    private final WaitingWork waiting;
    private final FailedEventPublications publications;
    private final BacklogNews news;

    BacklogRounds(
            FailureJournal failures,
            LeftBehind leftBehind,
            WaitingWork waiting,
            FailedEventPublications publications,
            BacklogNews news) {
        this.failures = failures;
        this.leftBehind = leftBehind;
        this.waiting = waiting;
        this.publications = publications;
        this.news = news;
    }

    @Scheduled(
            fixedDelayString = "${most.backlog.pause:5s}",
            initialDelayString = "${most.backlog.pause:5s}")
    void round() {
        try {
            failures.writeDown();
            leftBehind.look();
            tryAgain();
            news.tell();
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("the backlog waits for the database: {}", e.toString());
        }
    }

    private void tryAgain() {
        Set<UUID> due = new HashSet<>(waiting.takeDue(MOST_AT_ONCE));
        if (!due.isEmpty()) {
            LOG.info("{} events that failed are tried again", due.size());
            publications.resubmit(
                    ResubmissionOptions.defaults()
                            .withBatchSize(Integer.MAX_VALUE)
                            .withFilter(each -> due.contains(each.getIdentifier())));
        }
    }
}
