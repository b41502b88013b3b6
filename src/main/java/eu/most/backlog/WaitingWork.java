package eu.most.backlog;

import eu.most.kernel.PersonId;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is known of each publication in the outbox that failed: one row, which goes with the
 * publication once it is done. All times are those of the database, so that nodes agree.
 */
@Component
class WaitingWork {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String TAKEN =
            """
            UPDATE waiting_work SET due_at = UTC_TIMESTAMP(6) + INTERVAL 1 MINUTE
            WHERE publication IN (:due)
            """;
    private static final String EVENT_OF_TODAY =
            """
            UPDATE EVENT_PUBLICATION p JOIN former_name n ON n.former = p.EVENT_TYPE
            SET p.SERIALIZED_EVENT = JSON_MERGE_PATCH(p.SERIALIZED_EVENT, COALESCE(n.added, '{}')),
              p.LISTENER_ID = REPLACE(p.LISTENER_ID, CONCAT('(', n.former, ')'), CONCAT('(', n.today, ')')),
              p.EVENT_TYPE = n.today
            WHERE p.ID IN (:due)
            """;
    private static final String LISTENER_OF_TODAY =
            """
            UPDATE EVENT_PUBLICATION p JOIN former_name n ON p.LISTENER_ID LIKE CONCAT(n.former, '.%')
            SET p.LISTENER_ID = CONCAT(n.today, SUBSTRING(p.LISTENER_ID, CHAR_LENGTH(n.former) + 1))
            WHERE p.ID IN (:due)
            """;

    private final JdbcClient database;

    WaitingWork(JdbcClient database) {
        this.database = database;
    }

    /** What the registry says of a publication that nobody has finished. */
    record Unfinished(UUID publication, String state) {}

    /**
     * Notes a failure; does nothing if the publication is gone.
     *
     * @return whether it failed for this reason for the first time
     */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean noteFailure(UUID publication, Reason reason, Pauses pauses) {
        Optional<Known> known =
                database.sql(
                                "SELECT tries, reason FROM waiting_work WHERE publication = ? FOR UPDATE")
                        .param(publication.toString())
                        .query((row, _) -> new Known(row.getInt("tries"), row.getString("reason")))
                        .optional();
        int tries = known.map(Known::tries).orElse(0) + 1;
        Duration pause = pauses.after(tries, reason.needsAPerson());
        // Spring Modulith does so as well, if it can reach the database at that moment.
        database.sql("UPDATE EVENT_PUBLICATION SET STATUS = 'FAILED' WHERE ID = ?")
                .param(publication.toString())
                .update();
        int noted = insert(publication, tries, reason, pause);
        return noted > 0 && known.map(Known::reason).filter(reason.key()::equals).isEmpty();
    }

    private record Known(int tries, String reason) {}

    private int insert(UUID publication, int tries, Reason reason, Duration pause) {
        return database.sql(
                        """
                        INSERT INTO waiting_work
                          (publication, tries, failed_at, tried_at, due_at, reason, arguments, concerned)
                        SELECT ID, :tries, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6),
                          UTC_TIMESTAMP(6) + INTERVAL :pause MICROSECOND, :reason, :arguments, :concerned
                        FROM EVENT_PUBLICATION WHERE ID = :publication
                        ON DUPLICATE KEY UPDATE tries = GREATEST(tries, VALUE(tries)), tried_at = VALUE(tried_at),
                          due_at = VALUE(due_at), reason = VALUE(reason),
                          arguments = VALUE(arguments), concerned = VALUE(concerned)
                        """)
                .param("publication", publication.toString())
                .param("tries", tries)
                .param("pause", pause.toNanos() / 1000)
                .param("reason", reason.key())
                .param("arguments", JSON.writeValueAsString(new TreeMap<>(reason.arguments())))
                .param("concerned", reason.concerned().map(PersonId::toString).orElse(null))
                .update();
    }

    /** The oldest publications that somebody has in hand, or had. */
    List<Unfinished> unfinished(int most) {
        return database.sql(
                        """
                        SELECT p.ID, CONCAT_WS(' ', p.STATUS, p.LAST_RESUBMISSION_DATE) AS state
                        FROM EVENT_PUBLICATION p LEFT JOIN waiting_work w ON w.publication = p.ID
                        WHERE p.COMPLETION_DATE IS NULL AND (p.STATUS <> 'FAILED' OR w.publication IS NULL)
                        ORDER BY p.PUBLICATION_DATE LIMIT ?
                        """)
                .param(most)
                .query((row, _) ->
                        new Unfinished(
                                UUID.fromString(row.getString("ID")), row.getString("state")))
                .list();
    }

    /** Says that these are still in hand. */
    void stillInHand(Collection<UUID> publications) {
        if (publications.isEmpty()) {
            return;
        }
        database.sql(
                        """
                        UPDATE EVENT_PUBLICATION SET LAST_RESUBMISSION_DATE = UTC_TIMESTAMP(6)
                        WHERE ID IN (:publications) AND STATUS <> 'FAILED'
                        """)
                .param("publications", publications.stream().map(UUID::toString).toList())
                .update();
    }

    /** Notes that nobody has this one in hand any more, unless something changed meanwhile. */
    @Transactional
    void leftBehind(Unfinished one) {
        int changed =
                database.sql(
                                """
                                UPDATE EVENT_PUBLICATION SET STATUS = 'FAILED', LAST_RESUBMISSION_DATE = UTC_TIMESTAMP(6)
                                WHERE ID = ? AND CONCAT_WS(' ', STATUS, LAST_RESUBMISSION_DATE) = ?
                                """)
                        .params(one.publication().toString(), one.state())
                        .update();
        if (changed == 1) {
            insert(one.publication(), 1, Reason.LEFT_BEHIND, Duration.ZERO);
        }
    }

    /**
     * Takes what is due for this node, so that no other does; for a minute, within which it has to
     * begin. What a node of an earlier version left behind gets the names of today: under its own
     * nobody would ever hear of it.
     */
    @Transactional
    List<UUID> takeDue(int most) {
        List<String> due =
                database.sql(
                                """
                                SELECT w.publication FROM waiting_work w JOIN EVENT_PUBLICATION p ON p.ID = w.publication
                                WHERE w.due_at <= UTC_TIMESTAMP(6) AND p.STATUS = 'FAILED'
                                ORDER BY w.due_at LIMIT ? FOR UPDATE SKIP LOCKED
                                """)
                        .param(most)
                        .query((row, _) -> row.getString("publication"))
                        .list();
        if (!due.isEmpty()) {
            for (String change : List.of(TAKEN, EVENT_OF_TODAY, LISTENER_OF_TODAY)) {
                database.sql(change).param("due", due).update();
            }
        }
        return due.stream().map(UUID::fromString).toList();
    }

    /** Has what waits for something in the record of this person tried again at once. */
    void dueFor(PersonId concerned) {
        database.sql("UPDATE waiting_work SET due_at = UTC_TIMESTAMP(6) WHERE concerned = ?")
                .param(concerned.toString())
                .update();
    }

    /** Has every event of this type that failed tried again at once. */
    void dueFor(Class<?> event) {
        database.sql(
                        """
                        UPDATE waiting_work SET due_at = UTC_TIMESTAMP(6)
                        WHERE publication IN (SELECT ID FROM EVENT_PUBLICATION WHERE EVENT_TYPE = ?)
                        """)
                .param(event.getName())
                .update();
    }

    /** Has all tried again at once; how many. */
    int allDue() {
        return database.sql("UPDATE waiting_work SET due_at = UTC_TIMESTAMP(6)").update();
    }
}
