package eu.most.items;

import eu.most.kernel.LanguageTag;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The texts of a question; plain text in which an empty line separates paragraphs.
 *
 * @param language the language they are really in; an item is never mixed of two
 * @param prompt the situation and the question
 * @param rows what gets an answer each, in an item that matches
 * @param gapped the text with gaps, such as {@code Call the {a} first.}
 * @param unit of a number, such as {@code minutes}
 * @param picture what a picture shows, for who does not see it
 * @param markerWords what a good text would mention; for whoever marks it, never shown before
 * @param feedback what to take away, shown after the answer whatever was chosen
 */
public record ItemTexts(
        LanguageTag language,
        String prompt,
        Map<OptionKey, OptionTexts> options,
        Map<OptionKey, String> rows,
        Optional<String> gapped,
        Optional<String> unit,
        Optional<String> picture,
        List<String> markerWords,
        Optional<String> feedback) {

    public ItemTexts {
        options = Map.copyOf(options);
        rows = Map.copyOf(rows);
        markerWords = List.copyOf(markerWords);
    }

    /**
     * The texts of one option.
     *
     * @throws IllegalArgumentException if the item has no such option
     */
    public OptionTexts option(OptionKey key) {
        OptionTexts texts = options.get(key);
        if (texts == null) {
            throw new IllegalArgumentException("no option " + key);
        }
        return texts;
    }

    /**
     * The text of one row.
     *
     * @throws IllegalArgumentException if the item has no such row
     */
    public String row(OptionKey key) {
        String text = rows.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no row " + key);
        }
        return text;
    }
}
