package eu.most.preservation;

import static eu.most.kernel.DatabaseTime.instant;
import static eu.most.kernel.DatabaseTime.instantIfAny;
import static eu.most.kernel.DatabaseTime.utc;
import static java.util.Objects.requireNonNull;

import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.certificates.files.RegisteredFiles;
import eu.most.credentials.CertificateId;
import eu.most.credentials.CertificateNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
    private final RegisteredFiles files;
    private final JdbcClient database;
    private final CurrentActor currentActor;
    private final Clock clock;

    Preservation(
            TimeStampService service,
            RegisteredFiles files,
            JdbcClient database,
            CurrentActor currentActor,
            Clock clock) {
        this.service = service;
        this.files = files;
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
    public PreservationProgress standing() {
        currentActor.require(Role.ADMINISTRATOR);
        return database.sql(
                        """
                        SELECT COUNT(CASE WHEN failures = 0 AND generation = 0 THEN 1 END) AS waiting,
                               MIN(CASE WHEN failures = 0 AND generation = 0 THEN certificate END) AS waits_longest,
                               COUNT(CASE WHEN generation > 0 THEN 1 END) AS preserved,
                               COUNT(CASE WHEN failures > 0 THEN 1 END) AS failing,
                               MIN(CASE WHEN failures = 0 AND generation > 0 THEN due_at END) AS next_renewal
                        FROM certificate_preservation
                        """)
                .query((row, _) ->
                        new PreservationProgress(
                                service.kind(),
                                service.url(),
                                row.getLong("waiting"),
                                waitsSince(row.getString("waits_longest")),
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
        List<Failed> failed =
                database.sql(
                                """
                                SELECT certificate, failure, failures, failed_at, due_at
                                FROM certificate_preservation
                                WHERE failures > 0 ORDER BY failed_at DESC LIMIT ?
                                """)
                        .param(MOST_FAILURES)
                        .query(Preservation::failed)
                        .list();
        Map<CertificateId, String> numbers =
                files.numbers(failed.stream().map(Failed::certificate).toList());
        return failed.stream()
                .map(each ->
                        new PreservationFailure(
                                new CertificateNumber(
                                        requireNonNull(numbers.get(each.certificate()))),
                                each.reason(),
                                each.times(),
                                each.last(),
                                each.next()))
                .toList();
    }

    private record Failed(
            CertificateId certificate, String reason, int times, Instant last, Instant next) {}

    private static Failed failed(ResultSet row, int place) throws SQLException {
        return new Failed(
                new CertificateId(UUID.fromString(row.getString("certificate"))),
                row.getString("failure"),
                row.getInt("failures"),
                instant(row, "failed_at"),
                instant(row, "due_at"));
    }

    /** Ids of certificates are in the order of their issue. */
    private Optional<Instant> waitsSince(@Nullable String longest) {
        return Optional.ofNullable(longest)
                .flatMap(id -> files.issuedAt(new CertificateId(UUID.fromString(id))));
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
