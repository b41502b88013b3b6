package eu.most.certificates;

import eu.most.access.AsSystem;
import eu.most.learning.ModuleCompleted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Turns each completion into its certificate. The event may come twice, or to two nodes at once; a
 * publication that fails stays in the outbox and comes again.
 */
@Component
@AsSystem("issuing")
class CertificateOnCompletion {

    private static final Logger LOG = LoggerFactory.getLogger(CertificateOnCompletion.class);

    private final IssuingBatches batches;

    CertificateOnCompletion(IssuingBatches batches) {
        this.batches = batches;
    }

    /**
     * Holds no transaction of its own: a class that completes at once would take every connection
     * there is before the first certificate got the one that it is issued with.
     */
    @Async
    @TransactionalEventListener
    void on(ModuleCompleted completed) {
        switch (batches.issue(completed.completion(), completed.person())) {
            case IssueOutcome.Issued issued -> LOG.info("issued {}", issued.number());
            case IssueOutcome.AlreadyIssued already ->
                    LOG.info("{} is issued already", already.number());
            case IssueOutcome.NameCannotBeDrawn(var holder, var characters) ->
                    throw new CannotBeDrawn(holder, characters);
            case IssueOutcome.NoSuchCompletion missing ->
                    throw new IllegalStateException(
                            "an event names the unknown completion " + missing.completion());
        }
    }
}
