package eu.most;

import eu.most.kernel.BeforeOpening;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Does what there is to do {@link BeforeOpening}, in order, before the web server listens. */
@Component
class Opening implements SmartLifecycle {

    private final ObjectProvider<BeforeOpening> work;
    private boolean open;

    Opening(ObjectProvider<BeforeOpening> work) {
        this.work = work;
    }

    @Override
    public void start() {
        work.orderedStream().forEach(BeforeOpening::prepare);
        open = true;
    }

    @Override
    public void stop() {
        open = false;
    }

    @Override
    public boolean isRunning() {
        return open;
    }

    /** Long before the web server, which opens among the last. */
    @Override
    public int getPhase() {
        return 0;
    }
}
