package eu.most.preservation.fixity;

import static eu.most.kernel.DatabaseTime.instantIfAny;

import eu.most.access.CurrentActor;
import eu.most.access.Role;
import eu.most.backlog.Backlog;
import eu.most.certificates.files.RegisteredFiles;
import eu.most.credentials.CertificateId;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator gets to know about stored files that are read again, and may do. */
@Service
public class Fixity {

    private final FixityWork work;
    private final FixityFindings findings;
    private final RegisteredFiles files;
    private final Backlog backlog;
    private final JdbcClient database;
    private final CurrentActor currentActor;

    Fixity(
            FixityWork work,
            FixityFindings findings,
            RegisteredFiles files,
            Backlog backlog,
            JdbcClient database,
            CurrentActor currentActor) {
        this.work = work;
        this.findings = findings;
        this.files = files;
        this.backlog = backlog;
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
    public FixityProgress standing() {
        currentActor.require(Role.ADMINISTRATOR);
        boolean brokeOff =
                backlog.failingWork().stream()
                        .anyMatch(failing -> failing.work().equals(FixityConfiguration.TASK));
        return database.sql(
                        """
                        SELECT last_ended_at, last_files, started_at, files,
                               (SELECT COUNT(*) FROM certificate_fixity_finding) AS damaged
                        FROM certificate_fixity_round
                        """)
                .query((row, _) ->
                        new FixityProgress(
                                instantIfAny(row, "last_ended_at"),
                                row.getLong("last_files"),
                                instantIfAny(row, "started_at"),
                                row.getLong("files"),
                                row.getLong("damaged"),
                                brokeOff))
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
        List<FixityFindings.Open> newest = findings.newest(FixityWork.BATCH);
        Map<CertificateId, String> numbers =
                files.numbers(newest.stream().map(FixityFindings.Open::certificate).toList());
        return newest.stream()
                .map(open ->
                        new FixityFinding(
                                numbers.getOrDefault(open.certificate(), ""),
                                open.damage(),
                                open.generation(),
                                open.found(),
                                open.whole()))
                .toList();
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
        return work.lookAgain(
                findings.newest(FixityWork.BATCH).stream()
                        .map(FixityFindings.Open::certificate)
                        .toList());
    }
}
