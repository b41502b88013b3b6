package eu.most.learning;

import eu.most.kernel.PersonId;
import eu.most.people.KeptElsewhere;
import eu.most.people.PeopleMerged;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts the modules that a person began, and moves enrolments, completions and progress when two
 * records of one person are merged. Runs in the transaction that merges. Runs of the same module
 * are counted anew, in the order in which they were begun.
 */
@Component
class LearningOfMergedPeople implements KeptElsewhere {

    private final JdbcClient database;

    LearningOfMergedPeople(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Count of(PersonId person) {
        return new Count(
                "learning.kept",
                database.sql("SELECT COUNT(DISTINCT module_key) FROM enrolment WHERE person_id = ?")
                        .param(person.value())
                        .query(Long.class)
                        .single());
    }

    @EventListener
    void on(PeopleMerged merged) {
        UUID from = merged.from().value();
        UUID into = merged.into().value();
        database.sql("SELECT DISTINCT module_key FROM enrolment WHERE person_id = ?")
                .param(from)
                .query(String.class)
                .list()
                .forEach(module -> bringRuns(module, from, into));
        bring("completion", "person_id", from, into);
        bring("step_progress", "done_by", from, into);
    }

    private void bringRuns(String module, UUID from, UUID into) {
        List<UUID> runs =
                database.sql(
                                """
                                SELECT id FROM enrolment
                                WHERE person_id IN (:both) AND module_key = :module
                                ORDER BY enrolled_at, id FOR UPDATE
                                """)
                        .param("both", List.of(from, into))
                        .param("module", module)
                        .query((row, _) -> row.getObject("id", UUID.class))
                        .list();
        // Two runs cannot have one number, not for a moment; below zero there is room.
        number(runs, into, -runs.size());
        number(runs, into, 1);
    }

    private void number(List<UUID> runs, UUID person, int first) {
        for (int place = 0; place < runs.size(); place++) {
            database.sql(
                            """
                            UPDATE enrolment SET person_id = :person, run = :run,
                              version = version + 1
                            WHERE id = :id
                            """)
                    .param("person", person)
                    .param("run", first + place)
                    .param("id", runs.get(place))
                    .update();
        }
    }

    private void bring(String table, String column, UUID from, UUID into) {
        database.sql(
                        "UPDATE %s SET %s = :into, version = version + 1 WHERE %s = :from"
                                .formatted(table, column, column))
                .param("into", into)
                .param("from", from)
                .update();
    }
}
