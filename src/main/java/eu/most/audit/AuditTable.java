package eu.most.audit;

import static eu.most.kernel.DatabaseTime.instant;
import static eu.most.kernel.DatabaseTime.utc;

import eu.most.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the trail: inserted and read, never updated and never deleted. */
@Repository
class AuditTable {

    /** Said here, or the driver asks the server which type a missing actor has. */
    private static final int[] COLUMN_TYPES = {
        Types.BIGINT,
        Types.TIMESTAMP,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.VARCHAR,
        Types.BINARY
    };

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    AuditTable(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /** An entry as stored, with its hash as bytes. */
    record StoredEntry(ChainLink link, byte[] hash) {}

    /** Where the chain ends. */
    record Head(long sequence, byte[] hash) {}

    /**
     * Locks the end of the chain until the transaction ends. Other transactions have moved it since
     * this one began to read, which snapshot isolation would refuse; here the newest value is
     * exactly what is wanted.
     */
    Head lockHead() {
        return head(
                "SET STATEMENT innodb_snapshot_isolation=OFF FOR SELECT sequence, hash FROM audit_head"
                        + " WHERE id = 1 FOR UPDATE");
    }

    Head head() {
        return head("SELECT sequence, hash FROM audit_head WHERE id = 1");
    }

    /** Adds rows at the locked end of the chain, which is then at {@code head}. */
    void append(List<StoredEntry> rows, Head head) {
        batches.batchUpdate(
                "INSERT INTO audit_entry (sequence, at, actor, act, subject, details, hash)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                rows.stream().map(AuditTable::columns).toList(),
                COLUMN_TYPES);
        jdbc.sql(
                        "SET STATEMENT innodb_snapshot_isolation=OFF FOR UPDATE audit_head"
                                + " SET sequence = :sequence, hash = :hash WHERE id = 1")
                .param("sequence", head.sequence())
                .param("hash", head.hash())
                .update();
    }

    private static @Nullable Object[] columns(StoredEntry row) {
        ChainLink link = row.link();
        return new @Nullable Object[] {
            link.sequence(),
            utc(link.at()),
            link.actor().map(PersonId::toString).orElse(null),
            link.act(),
            link.subject(),
            link.details(),
            row.hash()
        };
    }

    /** Up to {@code limit} rows after the given sequence, the oldest first. */
    List<StoredEntry> after(long sequence, int limit) {
        return jdbc.sql(
                        "SELECT * FROM audit_entry WHERE sequence > :after ORDER BY sequence LIMIT :limit")
                .param("after", sequence)
                .param("limit", limit)
                .query(AuditTable::row)
                .list();
    }

    List<StoredEntry> newest(AuditFilter filter, long offset, int limit) {
        Condition condition = condition(filter);
        return jdbc.sql(
                        "SELECT * FROM audit_entry"
                                + condition.sql()
                                + " ORDER BY sequence DESC LIMIT :limit OFFSET :offset")
                .params(condition.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query(AuditTable::row)
                .list();
    }

    long count(AuditFilter filter) {
        Condition condition = condition(filter);
        return jdbc.sql("SELECT COUNT(*) FROM audit_entry" + condition.sql())
                .params(condition.parameters())
                .query(Long.class)
                .single();
    }

    private Head head(String sql) {
        return jdbc.sql(sql)
                .query((row, number) -> new Head(row.getLong("sequence"), row.getBytes("hash")))
                .single();
    }

    private record Condition(String sql, Map<String, Object> parameters) {}

    private Condition condition(AuditFilter filter) {
        List<String> parts = new ArrayList<>();
        Map<String, Object> parameters = new LinkedHashMap<>();
        if (filter.act() != null) {
            parts.add("LEFT(act, CHAR_LENGTH(:act)) = :act");
            parameters.put("act", filter.act());
        }
        if (filter.subject() != null) {
            parts.add("subject = :subject");
            parameters.put("subject", filter.subject());
        }
        if (filter.from() != null) {
            parts.add("at >= :from");
            parameters.put("from", startOf(filter.from()));
        }
        if (filter.until() != null) {
            parts.add("at < :until");
            parameters.put("until", startOf(filter.until().plusDays(1)));
        }
        String sql = parts.isEmpty() ? "" : " WHERE " + String.join(" AND ", parts);
        return new Condition(sql, parameters);
    }

    private LocalDateTime startOf(LocalDate day) {
        return utc(day.atStartOfDay(clock.getZone()).toInstant());
    }

    private static StoredEntry row(ResultSet row, int number) throws SQLException {
        String actor = row.getString("actor");
        ChainLink link =
                new ChainLink(
                        row.getLong("sequence"),
                        instant(row, "at"),
                        Optional.ofNullable(actor).map(PersonId::of),
                        row.getString("act"),
                        row.getString("subject"),
                        row.getString("details"));
        return new StoredEntry(link, row.getBytes("hash"));
    }
}
