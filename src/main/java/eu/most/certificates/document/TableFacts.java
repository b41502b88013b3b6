package eu.most.certificates.document;

import eu.most.kernel.LanguageTag;
import java.net.URI;
import java.util.List;

/**
 * A table that is printed over as many pages as it takes.
 *
 * @param above lines between title and table
 * @param below lines after the table
 * @param foot stands on each page beside its number
 * @param publicAddress where its maker is found
 * @param demonstration whether it must say that it is none
 */
public record TableFacts(
        String title,
        List<String> above,
        Table table,
        List<String> below,
        String foot,
        String issuer,
        URI publicAddress,
        LanguageTag language,
        boolean demonstration) {

    public TableFacts {
        above = List.copyOf(above);
        below = List.copyOf(below);
    }
}
