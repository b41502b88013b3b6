package eu.most.certificates;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands out running numbers without gaps: the counter is a row that the issuing transaction locks,
 * so a transaction that fails gives its number back.
 */
@Component
class CertificateNumbering {

    private final JdbcClient database;

    CertificateNumbering(JdbcClient database) {
        this.database = database;
    }

    /**
     * The next number of this year; every other issue of the year waits until this transaction
     * ends.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    CertificateNumber next(int year) {
        database.sql(
                        """
                        INSERT INTO certificate_numbering (issue_year, last_number) VALUES (?, 1)
                        ON DUPLICATE KEY UPDATE last_number = last_number + 1
                        """)
                .param(year)
                .update();
        long running =
                database.sql("SELECT last_number FROM certificate_numbering WHERE issue_year = ?")
                        .param(year)
                        .query(Long.class)
                        .single();
        return CertificateNumber.of(year, running);
    }
}
