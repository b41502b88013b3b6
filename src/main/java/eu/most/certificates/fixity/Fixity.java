package eu.most.certificates.fixity;

import static eu.most.kernel.DatabaseTime.instant;
import static eu.most.kernel.DatabaseTime.instantIfAny;

import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.certificates.CertificateId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator gets to know about stored files that are read again, and may do. */
@Service
public class Fixity {

    private final FixityWork work;
    private final FixityFindings findings;
    private final JdbcClient database;
    private final CurrentActor currentActor;

    Fixity(
            FixityWork work,
            FixityFindings findings,
            JdbcClient database,
            CurrentActor currentActor) {
        this.work = work;
        this.findings = findings;
        this.database = database;
        this.currentActor = currentActor;
    }

    /**
     * How far it has come.
     *
     * @throws org.springframework.security.access.AccessDeniedException if the actor is no
     *     administrator
     */
    @Transactional(readOnly = true)
    public FixityStanding standing() {
        currentActor.require(Role.ADMINISTRATOR);
        return database.sql(
                        """
                        SELECT last_ended_at, last_files, started_at, files,
                               (SELECT COUNT(*) FROM certificate_fixity_finding) AS damaged,
                               EXISTS (SELECT 1 FROM scheduled_tasks
                                       WHERE task_name = ? AND consecutive_failures > 0) AS broke_off
                        FROM certificate_fixity_round
                        """)
                .param(FixityConfiguration.TASK)
                .query((row, _) ->
                        new FixityStanding(
                                instantIfAny(row, "last_ended_at"),
                                row.getLong("last_files"),
                                instantIfAny(row, "started_at"),
                                row.getLong("files"),
                                row.getLong("damaged"),
                                row.getBoolean("broke_off")))
                .single();
    }

    /**
     * The files that are wrong, the newest finding first, at most 50.
     *
     * @throws org.springframework.security.access.AccessDeniedException if the actor is no
     *     administrator
     */
    @Transactional(readOnly = true)
    public List<FixityFinding> findings() {
        currentActor.require(Role.ADMINISTRATOR);
        return database.sql(
                        """
                        SELECT c.number, f.damage, f.generation, f.found_at, f.whole_at
                        FROM certificate_fixity_finding f JOIN certificate c ON c.id = f.certificate
                        ORDER BY f.found_at DESC, f.certificate LIMIT ?
                        """)
                .param(FixityWork.BATCH)
                .query((row, _) ->
                        new FixityFinding(
                                row.getString("number"),
                                Damage.valueOf(row.getString("damage")),
                                row.getInt("generation"),
                                instant(row, "found_at"),
                                instant(row, "whole_at")))
                .list();
    }

    /** Keeps that somebody came upon a file that is wrong, and tells administrators, once. */
    public void cameUpon(CertificateId damaged) {
        work.note(damaged);
    }

    /**
     * Reads the files again that {@link #findings} names, without waiting for the night; how many
     * are right again.
     *
     * @throws org.springframework.security.access.AccessDeniedException if the actor is no
     *     administrator
     */
    public int lookAgain() {
        currentActor.require(Role.ADMINISTRATOR);
        return work.lookAgain(findings.newest(FixityWork.BATCH));
    }
}
