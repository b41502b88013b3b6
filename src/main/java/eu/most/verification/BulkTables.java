package eu.most.verification;

import static eu.most.kernel.DatabaseTime.instant;
import static eu.most.kernel.DatabaseTime.utc;

import eu.most.certificates.lookup.RegisteredFacts;
import eu.most.certificates.lookup.Verification;
import eu.most.credentials.VerificationCode;
import eu.most.verification.BulkOutcome.Reason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is kept of checks of many, for a while, so that each node can tell of each check. */
@Repository
class BulkTables {

    /** A node that works on a check says so more often than this. */
    private static final Duration SILENCE = Duration.ofMinutes(1);

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final Verification verification;

    BulkTables(JdbcTemplate jdbc, Verification verification) {
        this.jdbc = jdbc;
        this.verification = verification;
        client = JdbcClient.create(jdbc);
    }

    /**
     * @param ofOfficer whether it is for officers alone
     */
    void begin(BulkCheckId id, Instant now, Instant expiresAt, boolean ofOfficer) {
        client.sql(
                        "INSERT INTO bulk_check (id, state, checked, permille, touched_at, expires_at, of_officer)"
                                + " VALUES (?, 'RUNNING', 0, 0, ?, ?, ?)")
                .params(id.hash(), utc(now), utc(expiresAt), ofOfficer)
                .update();
    }

    /** Says how far it has come; false if it was deleted meanwhile. */
    boolean touch(BulkCheckId id, int checked, int permille, Instant now) {
        return client.sql(
                                "UPDATE bulk_check SET checked = ?, permille = ?, touched_at = ? WHERE id = ?")
                        .params(checked, permille, utc(now), id.hash())
                        .update()
                == 1;
    }

    void refuse(BulkCheckId id, Reason reason, Instant now, Instant expiresAt) {
        client.sql(
                        "UPDATE bulk_check SET state = 'REFUSED', refusal = ?, finished_at = ?, expires_at = ?"
                                + " WHERE id = ?")
                .params(reason.name(), utc(now), utc(expiresAt), id.hash())
                .update();
    }

    void interrupt(BulkCheckId id) {
        client.sql("UPDATE bulk_check SET state = 'LOST' WHERE id = ? AND state = 'RUNNING'")
                .param(id.hash())
                .update();
    }

    /** To be called in a transaction; nothing is kept if the check was deleted meanwhile. */
    void finish(BulkCheckId id, List<CheckedItem> items, BulkState.Done done) {
        int known =
                client.sql(
                                "UPDATE bulk_check SET state = 'DONE', checked = ?, without_code = ?, permille = 1000, finished_at = ?,"
                                        + " log_size = ?, log_signed_at = ?, expires_at = ? WHERE id = ?")
                        .params(
                                done.checked(),
                                done.withoutCode(),
                                utc(done.finishedAt()),
                                done.logSize(),
                                utc(done.logSignedAt()),
                                utc(done.expiresAt()),
                                id.hash())
                        .update();
        if (known == 0) {
            return;
        }
        List<@Nullable Object[]> lines = new ArrayList<>();
        for (CheckedItem item : items) {
            String code = item.code().map(VerificationCode::value).orElse(null);
            lines.add(
                    new @Nullable Object[] {
                        id.hash(), lines.size(), item.name(), item.finding(), code
                    });
        }
        jdbc.batchUpdate(
                "INSERT INTO bulk_check_line (bulk_check, position, name, finding, code)"
                        + " VALUES (?, ?, ?, ?, ?)",
                lines);
    }

    Optional<BulkState> find(BulkCheckId id, Instant now, boolean ofOfficer) {
        return client.sql(
                        "SELECT * FROM bulk_check WHERE id = ? AND expires_at > ? AND of_officer = ?")
                .params(id.hash(), utc(now), ofOfficer)
                .query((row, _) -> state(row, now))
                .optional();
    }

    private static BulkState state(ResultSet row, Instant now) throws SQLException {
        Instant expiresAt = instant(row, "expires_at");
        int checked = row.getInt("checked");
        return switch (row.getString("state")) {
            case "DONE" ->
                    new BulkState.Done(
                            checked,
                            row.getInt("without_code"),
                            instant(row, "finished_at"),
                            row.getLong("log_size"),
                            instant(row, "log_signed_at"),
                            expiresAt);
            case "REFUSED" ->
                    new BulkState.Refused(Reason.valueOf(row.getString("refusal")), expiresAt);
            case "RUNNING" ->
                    instant(row, "touched_at").plus(SILENCE).isBefore(now)
                            ? new BulkState.Interrupted(expiresAt)
                            : new BulkState.Running(checked, row.getInt("permille"), expiresAt);
            default -> new BulkState.Interrupted(expiresAt);
        };
    }

    List<BulkLine> lines(BulkCheckId id) {
        List<Line> lines =
                client.sql(
                                "SELECT name, finding, code FROM bulk_check_line WHERE bulk_check = ? ORDER BY position")
                        .param(id.hash())
                        .query((row, _) -> line(row))
                        .list();
        Map<VerificationCode, RegisteredFacts> facts =
                verification.facts(lines.stream().flatMap(line -> line.code().stream()).toList());
        return lines.stream()
                .map(line ->
                        new BulkLine(
                                line.name(),
                                line.finding(),
                                line.code().flatMap(code -> Optional.ofNullable(facts.get(code)))))
                .toList();
    }

    private record Line(String name, String finding, Optional<VerificationCode> code) {}

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getString("name"),
                row.getString("finding"),
                Optional.ofNullable(row.getString("code")).map(VerificationCode::new));
    }

    void delete(BulkCheckId id) {
        client.sql("DELETE FROM bulk_check WHERE id = ?").param(id.hash()).update();
    }

    void deleteExpired(Instant now) {
        client.sql("DELETE FROM bulk_check WHERE expires_at <= ?").param(utc(now)).update();
    }
}
