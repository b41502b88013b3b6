package eu.most;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** S6: a node that cannot write is not ready. */
@WholeApplication
class WritesHealthTest {

    @Autowired HealthEndpoint health;
    @Autowired DataSource pool;
    @Autowired Environment settings;

    @Test
    void aDatabaseThatHangsOnEveryWriteIsNoticed() throws Exception {
        assertThat(readiness()).isEqualTo(Status.UP);
        try (Connection other =
                        DriverManager.getConnection(
                                settings.getRequiredProperty("spring.datasource.url"),
                                settings.getRequiredProperty("spring.datasource.username"),
                                settings.getRequiredProperty("spring.datasource.password"));
                Statement statement = other.createStatement()) {
            statement.execute("LOCK TABLES write_probe READ");

            await().until(() -> readiness().equals(Status.DOWN));
        }
        await().until(() -> readiness().equals(Status.UP));
    }

    /** A table that is full is what a full disk looks like from here: error 1114. */
    @Test
    void whoeverRunsOutOfRoomMakesTheNodeProveThatThereIsRoom() throws Exception {
        try (Connection connection = pool.getConnection()) {
            JdbcClient database =
                    JdbcClient.create(new SingleConnectionDataSource(connection, true));
            database.sql("SET max_heap_table_size = 16384").update();
            database.sql("CREATE TEMPORARY TABLE small (filler VARCHAR(4000)) ENGINE = MEMORY")
                    .update();

            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() ->
                            database.sql(
                                            "INSERT INTO small SELECT REPEAT('x', 4000) FROM seq_1_to_100")
                                    .update());
            database.sql("DROP TEMPORARY TABLE small").update();
            database.sql("SET max_heap_table_size = DEFAULT").update();
        }
        assertThat(WriteFailures.seen()).isTrue();

        assertThat(readiness()).isEqualTo(Status.UP);
        assertThat(WriteFailures.seen()).isFalse();
    }

    /** Without room for the proof, the node stays away although a row can be changed. */
    @Test
    void whereNothingMoreHasRoomChangingARowIsNoProof() throws Exception {
        new WriteFailures().adjudicate(new SQLException("disk full", "HY000", 1021));
        try (Connection other =
                        DriverManager.getConnection(
                                settings.getRequiredProperty("spring.datasource.url"),
                                settings.getRequiredProperty("spring.datasource.username"),
                                settings.getRequiredProperty("spring.datasource.password"));
                Statement statement = other.createStatement()) {
            statement.execute("LOCK TABLES growth_probe READ");

            assertThat(readiness()).isEqualTo(Status.DOWN);
        }
        await().until(() -> readiness().equals(Status.UP));
    }

    private Status readiness() {
        return Objects.requireNonNull(health.healthForPath("readiness")).getStatus();
    }
}
