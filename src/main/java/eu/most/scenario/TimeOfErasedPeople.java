package eu.most.scenario;

import eu.most.access.AsSystem;
import eu.most.people.PersonErased;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Deletes what a person wished for about time once the registry has erased them. Runs, which name
 * nobody, stay, as attempts do: certificates rest on them.
 */
@Component
@AsSystem("erasure")
class TimeOfErasedPeople {

    private final JdbcClient database;

    TimeOfErasedPeople(JdbcClient database) {
        this.database = database;
    }

    @ApplicationModuleListener
    void on(PersonErased event) {
        database.sql("DELETE FROM time_preference WHERE person_id = ?")
                .param(event.person().value())
                .update();
    }
}
