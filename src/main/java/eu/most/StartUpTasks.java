package eu.most;

import eu.most.kernel.StartUpTask;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Does what there is to do {@link StartUpTask}, in order, before the web server listens. */
@Component
class StartUpTasks implements SmartLifecycle {

    private final ObjectProvider<StartUpTask> work;
    private boolean open;

    StartUpTasks(ObjectProvider<StartUpTask> work) {
        this.work = work;
    }

    @Override
    public void start() {
        work.orderedStream().forEach(StartUpTask::prepare);
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
