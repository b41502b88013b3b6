package eu.most.documents.tables;

import eu.most.kernel.LanguageTag;
import java.util.List;

/**
 * A table in groups that is printed over as many pages as it takes, in one language throughout.
 *
 * @param protocol whether it is what a check found: what strangers wrote stands there sign by sign
 *     and cut short; else it is a list of what the register says
 * @param page of this installation on which its readers go on, such as {@code /verify/bulk}; empty
 *     for the first one
 * @param facts below the title
 * @param above paragraphs between those and the table
 * @param columns 1 to 8; the first names the row
 * @param groups one after the other
 * @param below paragraphs after the table
 * @param foot stands on each page beside its number
 */
public record PrintedTable(
        boolean protocol,
        LanguageTag language,
        String title,
        String page,
        List<Fact> facts,
        List<String> above,
        List<Column> columns,
        List<Group> groups,
        List<String> below,
        String foot) {

    private static final int MOST_COLUMNS = 8;

    public PrintedTable {
        facts = List.copyOf(facts);
        above = List.copyOf(above);
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
        below = List.copyOf(below);
        if (columns.isEmpty() || columns.size() > MOST_COLUMNS) {
            throw new IllegalArgumentException("a table of " + columns.size() + " columns");
        }
        for (Group group : groups) {
            for (Row row : group.rows()) {
                if (row.cells().size() != columns.size()) {
                    throw new IllegalArgumentException("a row of " + row.cells().size() + " cells");
                }
            }
        }
    }

    /** A word and its value. */
    public record Fact(String word, String value) {}

    /**
     * A column.
     *
     * @param share of the width, in relation to the other columns
     */
    public record Column(String heading, int share) {}

    /**
     * Rows that belong together.
     *
     * @param heading empty where they are all there is
     * @param note a sentence on all of them; may be empty
     * @param rows may be none
     */
    public record Group(String heading, String note, List<Row> rows) {

        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row, with one cell for each column.
     *
     * @param marked whether its second cell stands out
     */
    public record Row(List<String> cells, boolean marked) {

        public Row {
            cells = List.copyOf(cells);
        }
    }
}
