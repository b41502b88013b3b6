package eu.most.certificates.statuslists;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import eu.most.certificates.StatusPositions;
import eu.most.credentials.CertificateNumber;
import eu.most.credentials.CodeIndex;
import eu.most.credentials.CodeIndex.Entry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * What typed codes are looked up in where no network is, one index for each status list. Made anew
 * when there are more certificates in the list: nothing else changes it.
 */
@Service
public class CodeIndexes {

    private static final String SIZES =
            "SELECT list, COUNT(*) AS size FROM certificate_status_position GROUP BY list";

    private static final String ENTRIES =
            """
            SELECT c.code, c.number, c.valid_until, p.position
            FROM certificate_status_position p JOIN certificate c ON c.id = p.certificate
            WHERE p.list = ?
            """;

    private final JdbcClient database;
    private final LoadingCache<ListOfSize, byte[]> indexes =
            Caffeine.newBuilder().maximumSize(200).build(this::make);

    CodeIndexes(JdbcClient database) {
        this.database = database;
    }

    private record ListOfSize(String list, long size) {}

    /** The index of each list, by the list's name. */
    public Map<String, byte[]> all() {
        Map<String, byte[]> all = new TreeMap<>();
        database.sql(SIZES)
                .query((row, _) -> new ListOfSize(row.getString("list"), row.getLong("size")))
                .list()
                .forEach(list -> all.put(list.list(), indexes.get(list)));
        return all;
    }

    private byte[] make(ListOfSize list) {
        return CodeIndex.write(
                list.list(),
                database.sql(ENTRIES).param(list.list()).query((row, _) -> entry(row)).list());
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getString("code"),
                row.getInt("position"),
                StatusPositions.offset(new CertificateNumber(row.getString("number"))),
                row.getObject("valid_until", LocalDate.class));
    }
}
