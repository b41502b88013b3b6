package eu.most;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A letter breaks no query (fault V3): whatever anybody types can be compared with every text that
 * is kept, because every column takes every letter.
 */
@WholeApplication
class UnicodeTextsTest {

    private final JdbcClient jdbc;

    UnicodeTextsTest(@Autowired JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Column(String table, String name, String characterSet) {

        @Override
        public String toString() {
            return table + "." + name;
        }
    }

    @Test
    void everyColumnOfTextTakesEveryLetter() {
        assertThat(columns())
                .hasSizeGreaterThan(90)
                .allSatisfy(column ->
                        assertThat(column.characterSet())
                                .as(column.toString())
                                .isEqualTo("utf8mb4"));
    }

    @Test
    void everyColumnOfTextIsComparedWithWhateverSomebodyTypes() {
        for (Column column : columns()) {
            for (String text : HostileTexts.ALL) {
                assertThatCode(() -> count(column, text))
                        .as(column + " and " + HostileTexts.nameOf(text))
                        .doesNotThrowAnyException();
            }
        }
    }

    private long count(Column column, String text) {
        return jdbc.sql(
                        "SELECT COUNT(*) FROM %s WHERE %s = :text OR %s LIKE CONCAT('%%', :text) ESCAPE '!'"
                                .formatted(column.table(), column.name(), column.name()))
                .param("text", text)
                .query(Long.class)
                .single();
    }

    private List<Column> columns() {
        return jdbc.sql(
                        """
                        SELECT c.table_name, c.column_name, c.character_set_name
                        FROM information_schema.columns c
                        JOIN information_schema.tables t
                          ON t.table_schema = c.table_schema AND t.table_name = c.table_name
                        WHERE c.table_schema = DATABASE() AND c.character_set_name IS NOT NULL
                          AND t.table_name NOT LIKE 'DATABASECHANGELOG%'
                        """)
                .query((row, number) ->
                        new Column(
                                "`" + row.getString(1) + "`",
                                "`" + row.getString(2) + "`",
                                row.getString(3)))
                .list();
    }
}
