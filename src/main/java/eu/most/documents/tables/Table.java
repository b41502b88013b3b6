package eu.most.documents.tables;

import java.util.List;

/**
 * A table for paper, in one language throughout.
 *
 * @param columns at most 8; the first names the row
 */
public record Table(List<Column> columns, List<Row> rows) {

    private static final int MOST_COLUMNS = 8;

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        if (columns.isEmpty() || columns.size() > MOST_COLUMNS) {
            throw new IllegalArgumentException("a table of " + columns.size() + " columns");
        }
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("a row of " + row.cells().size() + " cells");
            }
        }
    }

    /**
     * A column.
     *
     * @param share of the width, in relation to the other columns
     */
    public record Column(String heading, float share) {}

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
