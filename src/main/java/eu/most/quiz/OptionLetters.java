package eu.most.quiz;

import eu.most.items.OptionKey;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Options as they are stored: their letters in a row, such as {@code bd}. */
final class OptionLetters {

    private OptionLetters() {}

    static String text(Collection<OptionKey> options) {
        return options.stream().map(OptionKey::value).collect(Collectors.joining());
    }

    static List<OptionKey> parse(String letters) {
        return letters.chars()
                .mapToObj(letter -> new OptionKey(Character.toString(letter)))
                .toList();
    }
}
