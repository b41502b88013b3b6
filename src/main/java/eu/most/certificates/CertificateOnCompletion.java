package eu.most.certificates;

import eu.most.access.AsSystem;
import eu.most.kernel.PersonId;
import eu.most.learning.CompletionId;
import eu.most.learning.Completions;
import eu.most.learning.ModuleCompleted;
import eu.most.registry.PersonChanged;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

    private final IssuingTurns turns;
    private final CertificateRepository certificates;
    private final Completions completions;
    private final NamesThatCannotBeDrawn names;

    CertificateOnCompletion(
            IssuingTurns turns,
            CertificateRepository certificates,
            Completions completions,
            NamesThatCannotBeDrawn names) {
        this.turns = turns;
        this.certificates = certificates;
        this.completions = completions;
        this.names = names;
    }

    /**
     * Holds no transaction of its own: a class that completes at once would take every connection
     * there is before the first certificate got the one that it is issued with.
     */
    @Async
    @TransactionalEventListener
    void on(ModuleCompleted completed) {
        issue(completed.completion(), completed.person());
    }

    /** A certificate that waited for a name that can be drawn waits no longer. */
    @Async
    @TransactionalEventListener
    void on(PersonChanged changed) {
        List<CompletionId> all = completions.of(changed.person());
        Set<CompletionId> done =
                certificates.findByHolderIn(List.of(changed.person().value())).stream()
                        .map(Certificate::completion)
                        .collect(Collectors.toSet());
        all.stream()
                .filter(completion -> !done.contains(completion))
                .forEach(completion -> issue(completion, changed.person()));
    }

    private void issue(CompletionId completion, PersonId holder) {
        switch (turns.issue(completion, holder)) {
            case IssueOutcome.Issued issued -> LOG.info("issued {}", issued.number());
            case IssueOutcome.AlreadyIssued already ->
                    LOG.info("{} is issued already", already.number());
            case IssueOutcome.NameCannotBeDrawn waiting -> names.tell(waiting);
            case IssueOutcome.NoSuchCompletion missing ->
                    throw new IllegalStateException(
                            "an event names the unknown completion " + missing.completion());
        }
    }
}
