package eu.most.certificates.document;

import eu.most.kernel.LanguageTag;
import java.net.URI;
import java.util.List;

/**
 * A table that is printed over as many pages as it takes.
 *
 * @param above lines between title and table
 * @param columns at most 8; the first names the row
 * @param rows each with as many cells as there are columns
 * @param below lines after the table
 * @param foot stands on each page beside its number
 * @param publicAddress where its maker is found
 * @param demonstration whether it must say that it is none
 */
public record TableFacts(
        String title,
        List<String> above,
        List<Column> columns,
        List<List<String>> rows,
        List<String> below,
        String foot,
        String issuer,
        URI publicAddress,
        LanguageTag language,
        boolean demonstration) {

    public TableFacts {
        above = List.copyOf(above);
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        below = List.copyOf(below);
        if (columns.isEmpty() || columns.size() > 8) {
            throw new IllegalArgumentException("a table of " + columns.size() + " columns");
        }
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("a row of " + row.size() + " cells");
            }
        }
    }

    /**
     * A column.
     *
     * @param share of the width, in relation to the other columns
     */
    public record Column(String heading, int share) {}
}
