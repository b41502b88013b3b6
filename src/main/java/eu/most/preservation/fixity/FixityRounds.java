package eu.most.preservation.fixity;

import static eu.most.kernel.DatabaseTime.instant;
import static eu.most.kernel.DatabaseTime.utc;

import eu.most.credentials.CertificateId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far the way through all stored files has come: one row, so that each night goes on where the
 * one before ended.
 */
@Component
class FixityRounds {

    /** Before the first certificate. */
    static final CertificateId BEGINNING = new CertificateId(new UUID(0, 0));

    private final JdbcClient database;

    FixityRounds(JdbcClient database) {
        this.database = database;
    }

    /** Begins a round, unless one is under way. */
    @Transactional
    void begin(Instant now) {
        database.sql(
                        """
                        UPDATE certificate_fixity_round SET started_at = ?, reached = ?, files = 0
                        WHERE started_at IS NULL
                        """)
                .params(utc(now), BEGINNING.toString())
                .update();
    }

    /** The last certificate that was looked at. */
    CertificateId reached() {
        return database.sql("SELECT reached FROM certificate_fixity_round")
                .query((row, _) -> new CertificateId(UUID.fromString(row.getString(1))))
                .single();
    }

    /**
     * When the last whole round began: what was there was looked at since; empty before its end.
     */
    Optional<Instant> lastBegan() {
        return database.sql(
                        """
                        SELECT last_started_at FROM certificate_fixity_round WHERE last_started_at IS NOT NULL
                        """)
                .query((row, _) -> instant(row, "last_started_at"))
                .optional();
    }

    /**
     * Notes that these files were looked at; false if another node was faster.
     *
     * @param files how many
     */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean advance(CertificateId from, CertificateId to, long files) {
        return database.sql(
                                """
                                UPDATE certificate_fixity_round SET reached = ?, files = files + ?
                                WHERE reached = ? AND started_at IS NOT NULL
                                """)
                        .params(to.toString(), files, from.toString())
                        .update()
                == 1;
    }

    /** Ends the round that is under way. */
    @Transactional(propagation = Propagation.MANDATORY)
    void end(Instant now) {
        database.sql(
                        """
                        UPDATE certificate_fixity_round
                        SET last_started_at = started_at, last_ended_at = ?, last_files = files, started_at = NULL
                        """)
                .param(utc(now))
                .update();
    }
}
