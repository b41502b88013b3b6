package eu.most.documents.tables;

import eu.most.kernel.LanguageTag;
import java.util.List;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A table for paper with what must be known about it, all in one language.
 *
 * @param address where this installation checks certificates
 * @param issuer whose seal it gets
 * @param demonstration what it says of itself where nobody vouches for the seal; null else
 * @param facts pairs of a word and a value, above the table
 * @param notes paragraphs below them
 * @param pageOf what stands at the foot, from the page's number and the number of all pages
 */
public record TableReport(
        LanguageTag language,
        String title,
        String address,
        String issuer,
        @Nullable String demonstration,
        List<Fact> facts,
        List<String> notes,
        Table table,
        BinaryOperator<String> pageOf) {

    /** A word and its value. */
    public record Fact(String word, String value) {}
}
