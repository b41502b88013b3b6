package eu.most.transparency;

import static eu.most.kernel.DatabaseTime.instant;
import static eu.most.kernel.DatabaseTime.utc;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the log: inserted and read; only the row that says where it ends is updated. */
@Repository
class LogTable {

    private static final String HEAD = "SELECT size, frontier FROM log_head WHERE id = 1";

    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    LogTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        client = JdbcClient.create(jdbc);
    }

    /**
     * Where the log ends, locked until the transaction ends. Others have moved it since this
     * transaction began to read, which snapshot isolation would refuse; here the newest value is
     * exactly what is wanted.
     */
    Frontier lockHead() {
        return head("SET STATEMENT innodb_snapshot_isolation=OFF FOR " + HEAD + " FOR UPDATE");
    }

    Frontier head() {
        return head(HEAD);
    }

    private Frontier head(String sql) {
        return client.sql(sql)
                .query((row, _) -> Frontier.of(row.getLong("size"), row.getBytes("frontier")))
                .single();
    }

    void append(List<LoggedEntry> leaves, List<Node> nodes, Frontier head) {
        jdbc.batchUpdate(
                "INSERT INTO log_leaf (leaf_index, content, hash, subject) VALUES (?, ?, ?, ?)",
                leaves.stream().map(LoggedEntry::row).toList());
        if (!nodes.isEmpty()) {
            jdbc.batchUpdate(
                    "INSERT INTO log_node (level, node_index, hash) VALUES (?, ?, ?)",
                    nodes.stream()
                            .map(node -> new Object[] {node.level(), node.index(), node.hash()})
                            .toList());
        }
        client.sql(
                        "SET STATEMENT innodb_snapshot_isolation=OFF FOR"
                                + " UPDATE log_head SET size = ?, frontier = ? WHERE id = 1")
                .params(head.size(), head.bytes())
                .update();
    }

    /** Leaves from an index on, at most so many, in order. */
    List<LoggedEntry> leaves(long from, int limit) {
        return client.sql(
                        "SELECT * FROM log_leaf WHERE leaf_index >= ? ORDER BY leaf_index LIMIT ?")
                .params(from, limit)
                .query((row, _) ->
                        new LoggedEntry(
                                row.getLong("leaf_index"),
                                row.getBytes("content"),
                                row.getBytes("hash"),
                                UUID.fromString(row.getString("subject"))))
                .list();
    }

    OptionalLong indexOf(UUID subject) {
        return client
                .sql("SELECT leaf_index FROM log_leaf WHERE subject = ?")
                .param(subject.toString())
                .query((row, _) -> row.getLong(1))
                // A list, as a stream of rows would hold its connection.
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    Set<UUID> known(Collection<UUID> subjects) {
        return client.sql("SELECT subject FROM log_leaf WHERE subject IN (:subjects)")
                .param("subjects", subjects.stream().map(UUID::toString).toList())
                .query((row, _) -> UUID.fromString(row.getString(1)))
                .set();
    }

    /** A full node, a leaf included. */
    byte[] node(int level, long index) {
        String sql =
                level == 0
                        ? "SELECT hash FROM log_leaf WHERE leaf_index = ?"
                        : "SELECT hash FROM log_node WHERE node_index = ? AND level = " + level;
        return client.sql(sql).param(index).query((row, _) -> row.getBytes(1)).single();
    }

    /** The checkpoint that was signed with a key where the log ended so. */
    Optional<Checkpoint> checkpoint(Frontier head, String keyId) {
        return client.sql(
                        "SELECT note, signed_at FROM log_checkpoint WHERE size = ? AND key_id = ?")
                .params(head.size(), keyId)
                .query((row, _) ->
                        Checkpoint.of(head, row.getString("note"), instant(row, "signed_at")))
                .optional();
    }

    /** Keeps a checkpoint; another node may have kept one for the same size. */
    void keep(long size, String keyId, Instant at, String note) {
        client.sql(
                        "INSERT IGNORE INTO log_checkpoint (size, key_id, signed_at, note)"
                                + " VALUES (?, ?, ?, ?)")
                .params(size, keyId, utc(at), note)
                .update();
    }
}
