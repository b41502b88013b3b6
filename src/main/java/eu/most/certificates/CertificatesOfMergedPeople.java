package eu.most.certificates;

import eu.most.backlog.Backlog;
import eu.most.kernel.PersonId;
import eu.most.people.KeptElsewhere;
import eu.most.people.PeopleMerged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many certificates a person holds, and who holds them once two records of one person are
 * merged. Runs in the transaction that merges. Only the register says whose a certificate is: the
 * documents, the badges and the public log stay byte for byte.
 */
@Component
class CertificatesOfMergedPeople implements KeptElsewhere {

    private final JdbcClient database;
    private final Backlog backlog;

    CertificatesOfMergedPeople(JdbcClient database, Backlog backlog) {
        this.database = database;
        this.backlog = backlog;
    }

    @Override
    public Count of(PersonId person) {
        return new Count(
                "certificates.kept",
                database.sql("SELECT COUNT(*) FROM certificate WHERE holder = ?")
                        .param(person.value())
                        .query(Long.class)
                        .single());
    }

    @EventListener
    void on(PeopleMerged merged) {
        database.sql(
                        "UPDATE certificate SET holder = :into, version = version + 1"
                                + " WHERE holder = :from")
                .param("into", merged.into().value())
                .param("from", merged.from().value())
                .update();
        // What waited for a name gets another.
        backlog.mended(merged.from());
    }
}
