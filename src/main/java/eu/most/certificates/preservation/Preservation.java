package eu.most.certificates.preservation;

import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.certificates.CertificateNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator gets to know about preservation, and may do. */
@Service
@Transactional
public class Preservation {

    private static final int MOST_FAILURES = 50;

    private final TimeStampService service;
    private final JdbcClient database;
    private final CurrentActor currentActor;
    private final Clock clock;

    Preservation(
            TimeStampService service, JdbcClient database, CurrentActor currentActor, Clock clock) {
        this.service = service;
        this.database = database;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Where the issuer is: in this zone times are shown. */
    public ZoneId zone() {
        return clock.getZone();
    }

    /**
     * How far it has come.
     *
     * @throws org.springframework.security.access.AccessDeniedException if the actor is no
     *     administrator
     */
    @Transactional(readOnly = true)
    public PreservationStanding standing() {
        currentActor.require(Role.ADMINISTRATOR);
        return database.sql(
                        """
                        SELECT COUNT(CASE WHEN failures = 0 AND generation = 0 THEN 1 END) AS waiting,
                               MIN(CASE WHEN failures = 0 AND generation = 0 THEN due_at END) AS waiting_since,
                               COUNT(CASE WHEN generation > 0 THEN 1 END) AS preserved,
                               COUNT(CASE WHEN failures > 0 THEN 1 END) AS failing,
                               MIN(CASE WHEN failures = 0 AND generation > 0 THEN due_at END) AS next_renewal
                        FROM certificate_preservation
                        """)
                .query((row, _) ->
                        new PreservationStanding(
                                service.kind(),
                                service.url(),
                                row.getLong("waiting"),
                                Optional.ofNullable(instant(row, "waiting_since")),
                                row.getLong("preserved"),
                                row.getLong("failing"),
                                Optional.ofNullable(instant(row, "next_renewal"))))
                .single();
    }

    /**
     * The files that failed most recently, at most 50.
     *
     * @throws org.springframework.security.access.AccessDeniedException if the actor is no
     *     administrator
     */
    @Transactional(readOnly = true)
    public List<PreservationFailure> failures() {
        currentActor.require(Role.ADMINISTRATOR);
        return database.sql(
                        """
                        SELECT c.number, p.failure, p.failures, p.failed_at, p.due_at
                        FROM certificate_preservation p JOIN certificate c ON c.id = p.certificate
                        WHERE p.failures > 0 ORDER BY p.failed_at DESC LIMIT ?
                        """)
                .param(MOST_FAILURES)
                .query((row, _) ->
                        new PreservationFailure(
                                new CertificateNumber(row.getString("number")),
                                row.getString("failure"),
                                row.getInt("failures"),
                                row.getObject("failed_at", LocalDateTime.class)
                                        .toInstant(ZoneOffset.UTC),
                                row.getObject("due_at", LocalDateTime.class)
                                        .toInstant(ZoneOffset.UTC)))
                .list();
    }

    /**
     * Has every file that failed tried again with the next run; how many there are.
     *
     * @throws org.springframework.security.access.AccessDeniedException if the actor is no
     *     administrator
     */
    public int tryAgain() {
        currentActor.require(Role.ADMINISTRATOR);
        return database.sql("UPDATE certificate_preservation SET due_at = ? WHERE failures > 0")
                .param(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime value = row.getObject(column, LocalDateTime.class);
        return value == null ? null : value.toInstant(ZoneOffset.UTC);
    }
}
