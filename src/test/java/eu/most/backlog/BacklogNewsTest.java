package eu.most.backlog;

import static org.assertj.core.api.Assertions.assertThat;

import eu.most.WholeApplication;
import eu.most.access.Actor;
import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.identity.Accounts;
import eu.most.identity.OpenAccount;
import eu.most.identity.UserName;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.PersonId;
import eu.most.kernel.Sector;
import eu.most.people.People;
import eu.most.people.RegisterPerson;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** S3: who hears of work that failed again and again. */
@WholeApplication
class BacklogNewsTest {

    private static final Actor FIRST =
            new Actor(PersonId.next(), "Admin", Set.of(Role.ADMINISTRATOR));

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired BacklogNews news;
    @Autowired JdbcClient database;
    @Autowired CurrentActor currentActor;
    @Autowired People people;
    @Autowired Accounts accounts;

    private PersonId administrator = PersonId.next();

    @BeforeEach
    void anAdministratorAndNothingThatWaits() {
        database.sql("DELETE FROM waiting_work").update();
        database.sql("UPDATE scheduled_tasks SET consecutive_failures = 0").update();
        news.tell();
        currentActor.runAs(
                FIRST,
                () -> {
                    administrator =
                            people.register(
                                    new RegisterPerson(
                                            "Ada",
                                            "Admin",
                                            Optional.empty(),
                                            LanguageTag.ENGLISH,
                                            Sector.PRISON));
                    accounts.open(
                            new OpenAccount(
                                    administrator,
                                    new UserName("backlog" + COUNT.incrementAndGet()),
                                    Optional.empty(),
                                    Set.of(Role.ADMINISTRATOR)));
                });
    }

    @AfterEach
    void nothingIsLeft() {
        database.sql("DELETE FROM EVENT_PUBLICATION WHERE SERIALIZED_EVENT = 'told'").update();
        database.sql("DELETE FROM scheduled_tasks WHERE task_name = 'of-the-news'").update();
        database.sql("UPDATE account SET locked_at = UTC_TIMESTAMP(6) WHERE person_id = ?")
                .param(administrator.toString())
                .update();
    }

    @Test
    void theThirdFailureIsToldOnceAndTheNextPieceAnHourLater() {
        waits(2, "backlog.reason.program");
        news.tell();
        assertThat(told("backlog.notice.waiting")).isZero();

        waits(3, "backlog.reason.program");
        news.tell();
        waits(3, "backlog.reason.program");
        news.tell();
        assertThat(told("backlog.notice.waiting")).isEqualTo(1);

        database.sql("UPDATE waiting_work SET told_at = told_at - INTERVAL 61 MINUTE").update();
        news.tell();
        news.tell();
        assertThat(told("backlog.notice.waiting")).isEqualTo(2);
    }

    @Test
    void whatOnlyAPersonCanMendIsToldAtOnce() {
        waits(1, "certificates.waiting.name.reason");
        news.tell();

        assertThat(told("backlog.notice.waiting")).isEqualTo(1);
    }

    @Test
    void regularWorkIsToldAfterItsThirdFailureAndAgainIfItFailsAgainLater() {
        fails(2);
        news.tell();
        assertThat(told("backlog.notice.regular-work")).isZero();

        fails(3);
        news.tell();
        fails(4);
        news.tell();
        assertThat(told("backlog.notice.regular-work")).isEqualTo(1);

        fails(0);
        news.tell();
        fails(3);
        news.tell();
        assertThat(told("backlog.notice.regular-work")).isEqualTo(2);
    }

    private long told(String notice) {
        return database.sql("SELECT COUNT(*) FROM notice WHERE recipient = ? AND message_key = ?")
                .params(administrator.toString(), notice)
                .query(Long.class)
                .single();
    }

    private void waits(int tries, String reason) {
        String publication = UUID.randomUUID().toString();
        database.sql(
                        """
                        INSERT INTO EVENT_PUBLICATION (ID, LISTENER_ID, EVENT_TYPE, SERIALIZED_EVENT,
                          PUBLICATION_DATE, STATUS, COMPLETION_ATTEMPTS)
                        VALUES (?, 'x', 'x', 'told', UTC_TIMESTAMP(6), 'FAILED', 1)
                        """)
                .param(publication)
                .update();
        database.sql(
                        """
                        INSERT INTO waiting_work (publication, tries, failed_at, tried_at, due_at, reason, arguments)
                        VALUES (?, ?, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) + INTERVAL 1 HOUR, ?, '{}')
                        """)
                .params(publication, tries, reason)
                .update();
    }

    private void fails(int times) {
        database.sql(
                        """
                        INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked,
                          consecutive_failures, version)
                        VALUES ('of-the-news', 'recurring', UTC_TIMESTAMP(6) + INTERVAL 1 DAY, FALSE, ?, 1)
                        ON DUPLICATE KEY UPDATE consecutive_failures = VALUE(consecutive_failures)
                        """)
                .param(times)
                .update();
    }
}
