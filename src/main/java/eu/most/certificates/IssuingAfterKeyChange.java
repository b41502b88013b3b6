package eu.most.certificates;

import eu.most.access.AsSystem;
import eu.most.backlog.Backlog;
import eu.most.learning.ModuleCompleted;
import eu.most.signing.KeysTaken;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What could not be issued with a key is issued as soon as there is one that may sign. */
@Component
@AsSystem("issuing-after-key-change")
class IssuingAfterKeyChange {

    private final Backlog backlog;

    IssuingAfterKeyChange(Backlog backlog) {
        this.backlog = backlog;
    }

    @EventListener
    void on(KeysTaken taken) {
        if (taken.keys().canIssue()) {
            backlog.mended(ModuleCompleted.class);
        }
    }
}
