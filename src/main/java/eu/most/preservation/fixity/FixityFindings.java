package eu.most.preservation.fixity;

import static eu.most.kernel.DatabaseTime.instant;
import static eu.most.kernel.DatabaseTime.utc;

import eu.most.certificates.files.CertificateErased;
import eu.most.certificates.files.RegisteredFiles;
import eu.most.credentials.CertificateId;
import eu.most.notifications.Notice;
import eu.most.notifications.Notifications;
import eu.most.preservation.PreservationPages;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The files that are wrong, from the night that finds them to the one that finds them right. */
@Component
class FixityFindings {

    private static final Logger LOG = LoggerFactory.getLogger(FixityFindings.class);
    private static final int NAMED = 10;
    private static final String PAGE = "/" + PreservationPages.PRESERVATION;

    private final RegisteredFiles files;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Notifications notifications;

    FixityFindings(
            RegisteredFiles files,
            JdbcClient database,
            ApplicationEventPublisher events,
            Notifications notifications) {
        this.files = files;
        this.database = database;
        this.events = events;
        this.notifications = notifications;
    }

    /**
     * Keeps that a file is wrong; only what is wrong with it if that was known before, and nothing
     * if its holder was erased since it was read.
     *
     * @param whole when it was right for certain
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void open(FileReading file, Flaw flaw, Instant whole, Instant now) {
        if (!files.holdUnlessErased(file.certificate())) {
            return;
        }
        int opened =
                database.sql(
                                """
                                INSERT IGNORE INTO certificate_fixity_finding
                                  (certificate, damage, generation, found_at, whole_at)
                                VALUES (?, ?, ?, ?, ?)
                                """)
                        .params(
                                file.certificate().toString(),
                                flaw.damage().name(),
                                flaw.generation(),
                                utc(now),
                                utc(whole))
                        .update();
        if (opened == 1) {
            LOG.error("the stored file of {} is damaged: {}", file.number(), flaw);
            events.publishEvent(new StoredFileDamaged(file.number(), flaw));
        } else {
            database.sql(
                            """
                            UPDATE certificate_fixity_finding SET damage = ?, generation = ? WHERE certificate = ?
                            """)
                    .params(flaw.damage().name(), flaw.generation(), file.certificate().toString())
                    .update();
        }
    }

    /** Notes that a file is right again; false if it was noted before. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean close(FileReading file) {
        boolean closed =
                database.sql("DELETE FROM certificate_fixity_finding WHERE certificate = ?")
                                .param(file.certificate().toString())
                                .update()
                        == 1;
        if (closed) {
            LOG.info("the stored file of {} is whole again", file.number());
            events.publishEvent(new StoredFileRestored(file.number()));
        }
        return closed;
    }

    @EventListener
    void on(CertificateErased erased) {
        database.sql("DELETE FROM certificate_fixity_finding WHERE certificate = ?")
                .param(erased.certificate().toString())
                .update();
    }

    /** The file of a certificate that is wrong; see {@link FixityFinding}. */
    record Open(
            CertificateId certificate,
            Damage damage,
            int generation,
            Instant found,
            Instant whole) {}

    /** The files that are wrong, at most so many, the newest finding first. */
    List<Open> newest(int most) {
        return database.sql(
                        """
                        SELECT certificate, damage, generation, found_at, whole_at
                        FROM certificate_fixity_finding ORDER BY found_at DESC, certificate LIMIT ?
                        """)
                .param(most)
                .query((row, place) ->
                        new Open(
                                certificate(row, place),
                                Damage.valueOf(row.getString("damage")),
                                row.getInt("generation"),
                                instant(row, "found_at"),
                                instant(row, "whole_at")))
                .list();
    }

    /** The certificates with wrong files that come next in the order of their ids. */
    List<CertificateId> after(CertificateId id, int most) {
        return database.sql(
                        """
                        SELECT certificate FROM certificate_fixity_finding WHERE certificate > ?
                        ORDER BY certificate LIMIT ?
                        """)
                .params(id.toString(), most)
                .query(FixityFindings::certificate)
                .list();
    }

    /** Tells the administrators, once and in one message, of all they were not told about yet. */
    @Transactional
    void tell(Instant now) {
        LocalDateTime at = utc(now.truncatedTo(ChronoUnit.MICROS));
        int untold =
                database.sql(
                                "UPDATE certificate_fixity_finding SET told_at = ? WHERE told_at IS NULL")
                        .param(at)
                        .update();
        if (untold == 0) {
            return;
        }
        notifications.sendToAdministrators(
                new Notice(
                        "certificates.notice.files-damaged",
                        Map.of("certificates", some(at, untold)),
                        PAGE));
    }

    /** Tells the administrators that a night's check did not come to its end. */
    @Transactional
    void tellThatItBrokeOff() {
        notifications.sendToAdministrators(
                new Notice("certificates.notice.file-check-broke-off", Map.of(), PAGE));
    }

    /** The first few numbers, for a person to begin with. */
    private String some(LocalDateTime told, int all) {
        List<CertificateId> first =
                database.sql(
                                """
                                SELECT certificate FROM certificate_fixity_finding
                                WHERE told_at = ? ORDER BY certificate LIMIT ?
                                """)
                        .params(told, NAMED)
                        .query(FixityFindings::certificate)
                        .list();
        return files.numbers(first).values().stream().sorted().collect(Collectors.joining(", "))
                + (all > NAMED ? " …" : "");
    }

    private static CertificateId certificate(ResultSet row, int place) throws SQLException {
        return new CertificateId(UUID.fromString(row.getString(1)));
    }
}
