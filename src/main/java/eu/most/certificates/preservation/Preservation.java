package eu.most.certificates.preservation;

import static eu.most.kernel.DatabaseTime.instant;
import static eu.most.kernel.DatabaseTime.instantIfAny;
import static eu.most.kernel.DatabaseTime.utc;

import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.certificates.CertificateNumber;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
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
                               MIN(CASE WHEN failures = 0 AND generation = 0 THEN issued_at END) AS waiting_since,
                               COUNT(CASE WHEN generation > 0 THEN 1 END) AS preserved,
                               COUNT(CASE WHEN failures > 0 THEN 1 END) AS failing,
                               MIN(CASE WHEN failures = 0 AND generation > 0 THEN due_at END) AS next_renewal
                        FROM certificate_preservation JOIN certificate ON id = certificate_preservation.certificate
                        """)
                .query((row, _) ->
                        new PreservationStanding(
                                service.kind(),
                                service.url(),
                                row.getLong("waiting"),
                                instantIfAny(row, "waiting_since"),
                                row.getLong("preserved"),
                                row.getLong("failing"),
                                instantIfAny(row, "next_renewal")))
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
                                instant(row, "failed_at"),
                                instant(row, "due_at")))
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
                .param(utc(clock.instant()))
                .update();
    }
}
