package eu.most.kernel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Points in time as our tables keep them: {@code DATETIME(6)}, which knows no time zone, so always
 * in UTC, whatever the zone of this machine; to the microsecond, what is finer is cut off. Entities
 * need none of this: Hibernate does the same for them.
 */
public final class DatabaseTime {

    private DatabaseTime() {}

    /** What a statement takes for a point in time. */
    public static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    /**
     * The point in time in a column of a row.
     *
     * @throws IllegalStateException if there is none
     */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        return instantIfAny(row, column)
                .orElseThrow(() -> new IllegalStateException("no point in time in " + column));
    }

    /** The same for a column that may be NULL. */
    public static Optional<Instant> instantIfAny(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class))
                .map(at -> at.toInstant(ZoneOffset.UTC));
    }
}
