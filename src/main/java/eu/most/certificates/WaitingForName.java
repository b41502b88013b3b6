package eu.most.certificates;

import eu.most.backlog.Backlog;
import eu.most.people.PersonChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Issues what waited for a name that can be drawn, as soon as somebody corrects it. */
@Component
class WaitingForName {

    private final Backlog backlog;

    WaitingForName(Backlog backlog) {
        this.backlog = backlog;
    }

    @EventListener
    void on(PersonChanged changed) {
        backlog.mended(changed.person());
    }
}
