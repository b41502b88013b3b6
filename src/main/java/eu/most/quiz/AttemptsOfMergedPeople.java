package eu.most.quiz;

import eu.most.people.PeopleMerged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Moves attempts when two records of one person are merged. Runs in the transaction that merges.
 */
@Component
class AttemptsOfMergedPeople {

    private final JdbcClient database;

    AttemptsOfMergedPeople(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    void on(PeopleMerged merged) {
        database.sql(
                        """
                        UPDATE attempt SET person_id = :into, version = version + 1
                        WHERE person_id = :from
                        """)
                .param("into", merged.into().value())
                .param("from", merged.from().value())
                .update();
    }
}
