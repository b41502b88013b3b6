package eu.most.scenario;

import eu.most.people.PeopleMerged;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Moves runs when two records of one person are merged. Runs in the transaction that merges. Of two
 * wishes about time, the one of the record that stays is kept.
 */
@Component
class RunsOfMergedPeople {

    private final JdbcClient database;

    RunsOfMergedPeople(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    void on(PeopleMerged merged) {
        UUID from = merged.from().value();
        UUID into = merged.into().value();
        database.sql(
                        """
                        UPDATE scenario_run SET person_id = :into, version = version + 1
                        WHERE person_id = :from
                        """)
                .param("into", into)
                .param("from", from)
                .update();
        database.sql(
                        """
                        UPDATE IGNORE time_preference SET person_id = :into, version = version + 1
                        WHERE person_id = :from
                        """)
                .param("into", into)
                .param("from", from)
                .update();
        database.sql("DELETE FROM time_preference WHERE person_id = :from")
                .param("from", from)
                .update();
    }
}
