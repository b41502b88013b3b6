package eu.most.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import eu.most.WholeApplication;
import eu.most.credentials.CertificateId;
import eu.most.credentials.CertificateNumber;
import eu.most.credentials.StatusPosition;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@WholeApplication
class StatusPositionsTest {

    @Autowired private StatusPositions positions;
    @Autowired private JdbcClient database;
    @Autowired private TransactionTemplate transaction;

    @Test
    void aTakenPlaceIsNotGivenAgain() {
        Map<CertificateId, CertificateNumber> numbers =
                LongStream.rangeClosed(1, 40)
                        .mapToObj(running -> CertificateNumber.of(2090, running))
                        .collect(Collectors.toMap(_ -> CertificateId.next(), Function.identity()));

        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            database.sql(
                            """
                            INSERT INTO certificate_status_position (certificate, list, position)
                            SELECT UUID(), '2090-1', seq FROM seq_0_to_131071 WHERE seq % 64 <> 0
                            """)
                    .update();

            Map<CertificateId, StatusPosition> taken = positions.take(numbers);

            assertThat(taken).containsOnlyKeys(numbers.keySet());
            assertThat(taken.values())
                    .doesNotHaveDuplicates()
                    .allSatisfy(place -> assertThat(place.position() % 64).isZero());
        });
    }
}
