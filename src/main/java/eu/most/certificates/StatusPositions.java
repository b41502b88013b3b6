package eu.most.certificates;

import eu.most.credentials.CertificateId;
import eu.most.credentials.CertificateNumber;
import eu.most.credentials.CodeIndex;
import eu.most.credentials.StatusPosition;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives each new certificate a random position in a status list. A list is filled to half, so that
 * a free position is found soon.
 */
@Component
public class StatusPositions {

    private static final long CERTIFICATES_PER_LIST = CodeIndex.NUMBERS;

    private final JdbcClient database;
    private final JdbcTemplate rows;
    private final SecureRandom random = new SecureRandom();

    StatusPositions(JdbcClient database, JdbcTemplate rows) {
        this.database = database;
        this.rows = rows;
    }

    /**
     * Takes a free place for each of these certificates; they are given back if the transaction
     * fails. Nobody else takes any while this transaction has the {@link CertificateNumbering#lock
     * lock} of the numbers.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Map<CertificateId, StatusPosition> take(Map<CertificateId, CertificateNumber> certificates) {
        Map<StatusPosition, CertificateId> taken = new HashMap<>();
        Map<CertificateId, CertificateNumber> waiting = new HashMap<>(certificates);
        while (!waiting.isEmpty()) {
            Map<StatusPosition, CertificateId> drawn = new HashMap<>();
            waiting.forEach((id, number) -> drawn.put(draw(number), id));
            drawn.keySet().removeAll(occupied(drawn.keySet()));
            drawn.forEach(taken::putIfAbsent);
            waiting.keySet().removeAll(taken.values());
        }
        rows.batchUpdate(
                "INSERT INTO certificate_status_position (certificate, list, position) VALUES (?, ?, ?)",
                taken.entrySet().stream().map(StatusPositions::row).toList());
        return taken.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));
    }

    private StatusPosition draw(CertificateNumber number) {
        return new StatusPosition(listOf(number), random.nextInt(StatusPosition.PLACES));
    }

    private Set<StatusPosition> occupied(Set<StatusPosition> places) {
        return database.sql(
                        """
                        SELECT list, position FROM certificate_status_position
                        WHERE list IN (:lists) AND position IN (:positions)
                        """)
                .param("lists", places.stream().map(StatusPosition::list).distinct().toList())
                .param("positions", places.stream().map(StatusPosition::position).toList())
                .query((row, _) ->
                        new StatusPosition(row.getString("list"), row.getInt("position")))
                .set();
    }

    private static Object[] row(Map.Entry<StatusPosition, CertificateId> taken) {
        StatusPosition place = taken.getKey();
        return new Object[] {taken.getValue().toString(), place.list(), place.position()};
    }

    /** Its offset among the numbers of its list, from 0. */
    public static int offset(CertificateNumber number) {
        return (int) ((running(number) - 1) % CERTIFICATES_PER_LIST);
    }

    private static String listOf(CertificateNumber number) {
        String year = number.value().split("-")[1];
        return year + "-" + (1 + (running(number) - 1) / CERTIFICATES_PER_LIST);
    }

    private static long running(CertificateNumber number) {
        return Long.parseLong(number.value().split("-")[2]);
    }
}
