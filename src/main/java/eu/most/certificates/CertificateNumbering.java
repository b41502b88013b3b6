package eu.most.certificates;

import eu.most.credentials.CertificateNumber;
import java.util.List;
import java.util.stream.LongStream;
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
     * Makes every other issue of this year wait until this transaction ends. To be called before
     * the transaction reads anything, so that it then sees what those before it did.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void lock(int year) {
        database.sql(
                        """
                        INSERT INTO certificate_numbering (issue_year, last_number) VALUES (?, 0)
                        ON DUPLICATE KEY UPDATE last_number = last_number
                        """)
                .param(year)
                .update();
    }

    /** The next numbers of a year that this transaction has locked, in order. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<CertificateNumber> next(int year, int count) {
        database.sql(
                        "UPDATE certificate_numbering SET last_number = last_number + ? WHERE issue_year = ?")
                .param(count)
                .param(year)
                .update();
        long last =
                database.sql("SELECT last_number FROM certificate_numbering WHERE issue_year = ?")
                        .param(year)
                        .query((row, number) -> row.getLong(1))
                        .single();
        return LongStream.rangeClosed(last - count + 1, last)
                .mapToObj(running -> CertificateNumber.of(year, running))
                .toList();
    }
}
