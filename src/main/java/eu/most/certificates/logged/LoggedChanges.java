package eu.most.certificates.logged;

import eu.most.credentials.VerificationCode;
import eu.most.transparency.Checkpoint;
import eu.most.transparency.InclusionProof;
import eu.most.transparency.TransparencyLog;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What the transparency log proves about a certificate, for anybody who has its code. */
@Service
public class LoggedChanges {

    private final JdbcClient database;
    private final TransparencyLog log;

    LoggedChanges(JdbcClient database, TransparencyLog log) {
        this.database = database;
        this.log = log;
    }

    /**
     * A proof for each thing that happened to it, oldest first, all against one checkpoint; empty
     * if nobody has the code.
     */
    public List<InclusionProof> of(VerificationCode code) {
        List<UUID> happened = happenedTo(code);
        if (happened.isEmpty()) {
            return List.of();
        }
        // Read after what it has to cover.
        Checkpoint checkpoint = log.checkpoint();
        return happened.stream()
                .flatMapToLong(change -> log.indexOf(change).stream())
                .boxed()
                .flatMap(index -> log.inclusion(index, checkpoint).stream())
                .toList();
    }

    private List<UUID> happenedTo(VerificationCode code) {
        return database.sql(
                        """
                        SELECT h.id FROM certificate_status_change h
                        JOIN certificate c ON c.id = h.certificate
                        WHERE c.code = ? ORDER BY h.changed_at, h.id
                        """)
                .param(code.value())
                .query((row, _) -> UUID.fromString(row.getString(1)))
                .list();
    }
}
