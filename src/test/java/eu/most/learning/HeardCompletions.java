package eu.most.learning;

import eu.most.kernel.PersonId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.modulith.events.ApplicationModuleListener;

/** Another module that listens to completions, as the outbox delivers them. */
@TestComponent
public class HeardCompletions {

    private final List<ModuleCompleted> heard = new CopyOnWriteArrayList<>();

    @ApplicationModuleListener
    void on(ModuleCompleted event) {
        heard.add(event);
    }

    public List<ModuleCompleted> of(PersonId person) {
        return heard.stream().filter(event -> event.person().equals(person)).toList();
    }
}
