package eu.most.people;

import static org.assertj.core.api.Assertions.assertThat;

import eu.most.WholeApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The tables of people were made when they belonged to the registry. Liquibase knows a change by
 * its file as well: under another one, it would be made again where it was made before.
 */
@WholeApplication
class MovedTablesTest {

    private final JdbcClient database;

    MovedTablesTest(@Autowired JdbcClient database) {
        this.database = database;
    }

    @Test
    void aChangeThatMovedIsKnownByTheFileInWhichItWasMade() {
        assertThat(
                        database.sql(
                                        """
                                        SELECT DISTINCT FILENAME FROM DATABASECHANGELOG
                                        WHERE ID LIKE 'registry-%' AND AUTHOR = 'most'
                                        """)
                                .query(String.class)
                                .list())
                .contains(
                        "db/changelog/registry/001-tables.yaml",
                        "db/changelog/registry/095-merged-into.yaml")
                .allMatch(file -> file.startsWith("db/changelog/registry/"));
    }
}
