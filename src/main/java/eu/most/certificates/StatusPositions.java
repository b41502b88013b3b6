package eu.most.certificates;

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

    private static final long CERTIFICATES_PER_LIST = StatusPosition.PLACES / 2;

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

    private static String listOf(CertificateNumber number) {
        String[] parts = number.value().split("-");
        return parts[1] + "-" + (1 + (Long.parseLong(parts[2]) - 1) / CERTIFICATES_PER_LIST);
    }
}
