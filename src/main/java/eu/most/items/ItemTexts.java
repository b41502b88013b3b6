package eu.most.items;

import eu.most.kernel.LanguageTag;
import java.util.Map;
import java.util.Optional;

/**
 * The texts of a question; plain text in which an empty line separates paragraphs.
 *
 * @param language the language they are really in; an item is never mixed of two
 * @param prompt the situation and the question
 * @param feedback what to take away, shown after the answer whatever was chosen
 */
public record ItemTexts(
        LanguageTag language,
        String prompt,
        Map<OptionKey, OptionTexts> options,
        Optional<String> feedback) {

    public ItemTexts {
        options = Map.copyOf(options);
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
}
