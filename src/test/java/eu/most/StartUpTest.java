package eu.most;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeApplication
class StartUpTest {

    @Test
    void theApplicationStartsOnARealMariaDb(@Autowired DataSource dataSource) {
        String version =
                JdbcClient.create(dataSource).sql("SELECT VERSION()").query(String.class).single();
        assertThat(version).startsWith("11.4.").contains("MariaDB");
    }
}
