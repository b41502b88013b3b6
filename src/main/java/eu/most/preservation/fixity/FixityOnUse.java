package eu.most.preservation.fixity;

import eu.most.certificates.files.DamagedFileFound;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps that somebody came upon a file that is wrong, and tells administrators, once. */
@Component
class FixityOnUse {

    private final FixityWork work;

    FixityOnUse(FixityWork work) {
        this.work = work;
    }

    @EventListener
    void on(DamagedFileFound found) {
        work.note(found.certificate());
    }
}
