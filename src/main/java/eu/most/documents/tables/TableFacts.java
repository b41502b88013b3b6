package eu.most.documents.tables;

import eu.most.kernel.LanguageTag;
import java.net.URI;
import java.util.List;

/**
 * A table in groups that is printed over as many pages as it takes.
 *
 * @param above lines between title and table
 * @param groups one after the other, each below its own heading
 * @param below lines after the table
 * @param foot stands on each page beside its number
 * @param publicAddress where its maker is found
 * @param demonstration whether it must say that it is none
 */
public record TableFacts(
        String title,
        List<String> above,
        List<Group> groups,
        List<String> below,
        String foot,
        String issuer,
        URI publicAddress,
        LanguageTag language,
        boolean demonstration) {

    /**
     * Rows that belong together.
     *
     * @param note a sentence on all of them
     * @param table may have no row
     */
    public record Group(String heading, String note, Table table) {}

    public TableFacts {
        above = List.copyOf(above);
        groups = List.copyOf(groups);
        below = List.copyOf(below);
    }
}
