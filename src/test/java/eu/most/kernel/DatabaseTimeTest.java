package eu.most.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import eu.most.WholeApplication;
import java.time.Instant;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeApplication
class DatabaseTimeTest {

    private static final Instant LATE = Instant.parse("2026-11-21T23:30:00.123456Z");

    @Autowired JdbcClient database;

    private final TimeZone here = TimeZone.getDefault();

    @AfterEach
    void theZoneOfThisMachineAgain() {
        TimeZone.setDefault(here);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Europe/Ljubljana", "Pacific/Auckland"})
    void aPointInTimeIsKeptInUtcInWhateverZoneTheMachineIs(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));

        assertThat(stored(LATE)).isEqualTo(new Stored("2026-11-21 23:30:00.123456", LATE));
    }

    @Test
    void whatIsFinerThanAMicrosecondIsCutOff() {
        assertThat(stored(LATE.plusNanos(999)).at()).isEqualTo(LATE);
    }

    @Test
    void aColumnMayHoldNoPointInTimeOnlyWhereThatIsExpected() {
        String nothing = "SELECT CAST(NULL AS DATETIME(6)) AS at";

        assertThat(
                        database.sql(nothing)
                                .query((row, _) -> DatabaseTime.instantIfAny(row, "at"))
                                .single())
                .isEqualTo(Optional.empty());
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        database.sql(nothing)
                                .query((row, _) -> DatabaseTime.instant(row, "at"))
                                .single())
                .withMessage("no point in time in at");
    }

    private Stored stored(Instant at) {
        return database.sql(
                        "SELECT CAST(at AS CHAR) AS written, at FROM (SELECT CAST(? AS DATETIME(6)) AS at) x")
                .param(DatabaseTime.utc(at))
                .query((row, _) ->
                        new Stored(row.getString("written"), DatabaseTime.instant(row, "at")))
                .single();
    }

    /**
     * A point in time as the database has it.
     *
     * @param written in its own words
     */
    private record Stored(String written, Instant at) {}
}
