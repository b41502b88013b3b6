package eu.most.documents.tables;

import eu.most.kernel.LanguageTag;
import java.util.List;

/**
 * A table in groups to be printed and sealed, in one language throughout.
 *
 * @param above lines between title and table
 * @param columns at most 8; the first names the row
 * @param groups of rows, each below its own heading
 * @param below lines after the table
 * @param foot stands on each page beside its number
 */
public record PrintedTable(
        String title,
        List<String> above,
        List<Column> columns,
        List<Group> groups,
        List<String> below,
        String foot,
        LanguageTag language) {

    /**
     * A column.
     *
     * @param share of the width, in relation to the other columns
     */
    public record Column(String heading, int share) {}

    /**
     * Rows that belong together.
     *
     * @param note a sentence on all of them
     * @param rows each with as many cells as there are columns; may be none
     */
    public record Group(String heading, String note, List<List<String>> rows) {}
}
