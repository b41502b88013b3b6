package eu.most.certificates;

import eu.most.certificates.token.CodeIndex;
import eu.most.certificates.token.StatusPosition;
import java.security.SecureRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives each new certificate its place in a status list, by lot. A list is filled to half, so that
 * the lot finds a free place soon.
 */
@Component
class StatusPositions {

    private static final long CERTIFICATES_PER_LIST = CodeIndex.NUMBERS;

    private final JdbcClient database;
    private final SecureRandom random = new SecureRandom();

    StatusPositions(JdbcClient database) {
        this.database = database;
    }

    /** Takes a free place; it is given back if the transaction fails. */
    @Transactional(propagation = Propagation.MANDATORY)
    StatusPosition take(CertificateId certificate, CertificateNumber number) {
        String list = listOf(number);
        while (true) {
            StatusPosition drawn = new StatusPosition(list, random.nextInt(StatusPosition.PLACES));
            int taken =
                    database.sql(
                                    """
                                    INSERT IGNORE INTO certificate_status_position
                                      (certificate, list, position) VALUES (?, ?, ?)
                                    """)
                            .param(certificate.toString())
                            .param(drawn.list())
                            .param(drawn.position())
                            .update();
            if (taken == 1) {
                return drawn;
            }
        }
    }

    /** The how-manieth number of its list it is, from 0. */
    static int offset(CertificateNumber number) {
        return (int) ((running(number) - 1) % CERTIFICATES_PER_LIST);
    }

    private static String listOf(CertificateNumber number) {
        String year = number.value().split("-")[1];
        return year + "-" + (1 + (running(number) - 1) / CERTIFICATES_PER_LIST);
    }

    private static long running(CertificateNumber number) {
        return Long.parseLong(number.value().split("-")[2]);
    }
}
