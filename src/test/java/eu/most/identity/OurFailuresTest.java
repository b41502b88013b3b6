package eu.most.identity;

import static org.assertj.core.api.Assertions.assertThat;

import eu.most.WholeApplication;
import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.identity.AccountMaker.Holder;
import eu.most.people.People;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fault S6: what fails through us is nobody's wrong password. */
@WholeApplication
class OurFailuresTest {

    private final AccountMaker maker;
    private final AccountTries tries;
    private final JdbcClient database;
    private final int port;

    OurFailuresTest(
            @Autowired CurrentActor currentActor,
            @Autowired People people,
            @Autowired Accounts accounts,
            @Autowired AccountTries tries,
            @Autowired DataSource dataSource,
            @LocalServerPort int port) {
        this.maker = new AccountMaker(currentActor, people, accounts);
        this.tries = tries;
        this.database = JdbcClient.create(dataSource);
        this.port = port;
    }

    /** As on a full disk: nothing can be added to the trail, for this one person. */
    @Test
    void whoCouldNotBeLetInThroughOurFaultIsNotMadeToWait() {
        Holder holder = maker.anAccount(Role.TRAINEE);
        database.sql(
                        """
                        CREATE TRIGGER full_disk BEFORE INSERT ON audit_entry FOR EACH ROW
                        IF NEW.subject LIKE '%%%s' THEN
                          SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'disk full';
                        END IF
                        """
                                .formatted(holder.account()))
                .update();
        try {
            for (int i = 0; i < 8; i++) {
                assertThat(
                                new Browser(port)
                                        .signIn(holder.userName(), AccountMaker.PASSWORD)
                                        .statusCode())
                        .isEqualTo(503);
            }
        } finally {
            database.sql("DROP TRIGGER full_disk").update();
        }

        assertThat(new Browser(port).signIn(holder.userName(), AccountMaker.PASSWORD).statusCode())
                .isEqualTo(302);
    }

    @Test
    void aWrongPasswordStillCounts() {
        Holder holder = maker.anAccount(Role.TRAINEE);
        for (int i = 0; i < 5; i++) {
            new Browser(port).signIn(holder.userName(), "not this one");
        }

        assertThat(new Browser(port).signIn(holder.userName(), AccountMaker.PASSWORD).statusCode())
                .isEqualTo(429);
    }

    /** Fault S14: failures of an account are forgotten as those of a name that nobody has. */
    @Test
    void anAccountIsForgivenAsAnUnknownNameIs() {
        Holder holder = maker.anAccount(Role.TRAINEE);
        UnknownNameTries unknown = new UnknownNameTries();
        Instant start = Instant.parse("2026-11-21T08:00:00Z");
        for (Duration after :
                new Duration[] {
                    Duration.ZERO, Duration.ofHours(1), Duration.ofHours(13), Duration.ofHours(14)
                }) {
            Instant now = start.plus(after);
            for (int i = 0; i < 7; i++) {
                assertThat(tries.begin(holder.account().value(), AccountTries.STRANGERS, now))
                        .as("%s, try %s", after, i)
                        .isEqualTo(unknown.begin("nobody", now));
            }
        }
    }
}
