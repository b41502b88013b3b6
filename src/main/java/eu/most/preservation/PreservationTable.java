package eu.most.preservation;

import static eu.most.kernel.DatabaseTime.utc;

import eu.most.credentials.CertificateId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which file is due when: one row a certificate, from its issue on. */
@Component
class PreservationTable {

    private static final int LONGEST_REASON = 300;

    private final JdbcClient database;

    PreservationTable(JdbcClient database) {
        this.database = database;
    }

    /**
     * A file that is due.
     *
     * @param generation of its newest additions; 0 before the first
     * @param failures how often in a row it could not be done
     */
    record Due(CertificateId certificate, int generation, int failures) {}

    void enter(CertificateId certificate, Instant now) {
        database.sql(
                        "INSERT IGNORE INTO certificate_preservation (certificate, due_at) VALUES (?, ?)")
                .params(certificate.toString(), utc(now))
                .update();
    }

    /** Nothing of this file is preserved any more. */
    void forget(CertificateId certificate) {
        database.sql("DELETE FROM certificate_preservation WHERE certificate = ?")
                .param(certificate.toString())
                .update();
    }

    /** What is due, longest first; files that failed come after all others. */
    List<Due> due(Instant now, int most) {
        List<Due> due = new ArrayList<>(due("failures = 0", now, most));
        if (due.size() < most) {
            due.addAll(due("failures > 0", now, most - due.size()));
        }
        return due;
    }

    private List<Due> due(String which, Instant now, int most) {
        return database.sql(
                        """
                        SELECT certificate, generation, failures FROM certificate_preservation
                        WHERE %s AND due_at <= ? ORDER BY due_at LIMIT ?
                        """
                                .formatted(which))
                .params(utc(now), most)
                .query((row, _) ->
                        new Due(
                                new CertificateId(UUID.fromString(row.getString("certificate"))),
                                row.getInt("generation"),
                                row.getInt("failures")))
                .list();
    }

    /** Notes that it is done; false if another node was faster. */
    boolean done(Due file, Instant next) {
        return database.sql(
                                """
                                UPDATE certificate_preservation
                                SET generation = generation + 1, due_at = ?, failures = 0, failed_at = NULL, failure = NULL
                                WHERE certificate = ? AND generation = ?
                                """)
                        .params(utc(next), file.certificate().toString(), file.generation())
                        .update()
                == 1;
    }

    void failed(Due file, String reason, Instant now, Instant next) {
        database.sql(
                        """
                        UPDATE certificate_preservation
                        SET failures = failures + 1, failed_at = ?, failure = ?, due_at = ?
                        WHERE certificate = ? AND generation = ?
                        """)
                .params(
                        utc(now),
                        reason.length() <= LONGEST_REASON
                                ? reason
                                : reason.substring(0, LONGEST_REASON),
                        utc(next),
                        file.certificate().toString(),
                        file.generation())
                .update();
    }
}
