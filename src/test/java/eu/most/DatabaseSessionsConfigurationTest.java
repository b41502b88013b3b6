package eu.most;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@WholeApplication
class DatabaseSessionsConfigurationTest {

    @Autowired private PlatformTransactionManager transactions;
    @Autowired private JdbcClient database;

    @Test
    void doesNotAskTheDatabaseTwiceMoreForATransactionThatOnlyReads() {
        TransactionTemplate reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);

        Boolean told =
                reading.execute(status ->
                        database.sql("SELECT @@session.tx_read_only")
                                .query(Boolean.class)
                                .single());

        assertThat(told).isFalse();
    }
}
