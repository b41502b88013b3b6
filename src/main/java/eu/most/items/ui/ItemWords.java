package eu.most.items.ui;

import com.vaadin.flow.component.Component;
import eu.most.items.Confidence;
import eu.most.items.ItemKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of the screen around an item, in the reader's language. */
final class ItemWords {

    /** By kind, where it has any; see {@code item/parts.ts}. */
    private static final Map<ItemKind, List<String>> OF_KIND =
            Map.of(
                    ItemKind.TRUE_FALSE, List.of("true", "false", "verdict", "reason"),
                    ItemKind.RATING, List.of("rating-1", "rating-2", "rating-3", "rating-4"),
                    ItemKind.BEST_AND_WORST, List.of("best", "worst"),
                    ItemKind.ORDER, List.of("up", "down", "place", "keep-order"),
                    ItemKind.MATCH, List.of("choose"),
                    ItemKind.GAP, List.of("choose", "gap"),
                    ItemKind.HOTSPOT, List.of("place-on-picture"),
                    ItemKind.NUMERIC, List.of("number", "no-number"),
                    ItemKind.TEXT, List.of("your-text", "characters-left"));

    private static final Map<String, String> VALUES =
            Stream.of("name", "place", "of", "count", "example")
                    .collect(Collectors.toMap(name -> name, name -> "#" + name));

    private ItemWords() {}

    static Map<String, String> of(ItemKind kind, boolean asksConfidence, Component screen) {
        Map<String, String> words = new HashMap<>();
        words.put("hint", screen.getTranslation("items.hint." + kind.word()));
        OF_KIND.getOrDefault(kind, List.of()).forEach(word -> words.put(word, text(word, screen)));
        if (asksConfidence) {
            words.put("confidence", screen.getTranslation("items.confidence"));
            for (Confidence sure : Confidence.values()) {
                words.put(sure.word(), screen.getTranslation("items.confidence." + sure.word()));
            }
        }
        return words;
    }

    /**
     * What only the browser knows stands as {@code #name} until then; see {@code item/parts.ts}.
     */
    private static String text(String word, Component screen) {
        return screen.getTranslation("items." + word, VALUES);
    }
}
