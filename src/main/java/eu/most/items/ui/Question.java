package eu.most.items.ui;

import eu.most.items.GapBody;
import eu.most.items.HotspotBody;
import eu.most.items.Item;
import eu.most.items.ItemTexts;
import eu.most.items.MatchBody;
import eu.most.items.OptionKey;
import eu.most.items.TextBody;
import eu.most.items.TrueFalseBody;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the browser receives of an item: texts, and where they stand. Neither what is right nor what
 * anything is worth, and no rationale.
 */
final class Question {

    private static final Pattern GAP = Pattern.compile("\\{([a-h])}");

    private final Item item;
    private final ItemTexts texts;
    private final WireLetters letters;

    Question(Item item, ItemTexts texts, WireLetters letters) {
        this.item = item;
        this.texts = texts;
        this.letters = letters;
    }

    /**
     * Its parts by their names in {@code item/parts.ts}.
     *
     * @param shown the options in the order in which they are shown
     * @param reader in whose language numbers are typed
     */
    Map<String, Object> parts(List<OptionKey> shown, Locale reader) {
        Map<String, Object> parts = new HashMap<>();
        parts.put("kind", item.kind().word());
        parts.put("prompt", texts.prompt());
        parts.put("options", item.body() instanceof GapBody ? List.of() : options(shown));
        parts.put("asksConfidence", item.traits().asksConfidence());
        switch (item.body()) {
            case MatchBody match ->
                    parts.put(
                            "rows",
                            match.rows().stream()
                                    .map(row -> Map.of("key", row.value(), "text", texts.row(row)))
                                    .toList());
            case GapBody gaps -> parts.put("pieces", pieces(gaps, shown));
            case HotspotBody hotspot -> {
                parts.put("picture", hotspot.picture());
                parts.put("description", texts.picture().orElse(""));
                parts.put("places", places(hotspot, shown));
            }
            case TextBody text -> parts.put("longest", text.longest());
            case TrueFalseBody body -> parts.put("hasReasons", !body.reasons().isEmpty());
            default -> {}
        }
        texts.unit().ifPresent(unit -> parts.put("unit", unit));
        parts.put(
                "decimal",
                String.valueOf(DecimalFormatSymbols.getInstance(reader).getDecimalSeparator()));
        return parts;
    }

    private List<Map<String, String>> options(Collection<OptionKey> shown) {
        return shown.stream()
                .map(option ->
                        Map.of(
                                "key",
                                letters.of(option).value(),
                                "text",
                                texts.option(option).text()))
                .toList();
    }

    private List<Map<String, Integer>> places(HotspotBody hotspot, List<OptionKey> shown) {
        return shown.stream()
                .map(hotspot.places()::get)
                .map(place ->
                        Map.of(
                                "left", place.left(),
                                "top", place.top(),
                                "width", place.width(),
                                "height", place.height()))
                .toList();
    }

    /** The text in pieces: what is written, and gaps with the words that they offer. */
    private List<Map<String, Object>> pieces(GapBody gaps, List<OptionKey> shown) {
        String text = texts.gapped().orElse("");
        List<Map<String, Object>> pieces = new ArrayList<>();
        Matcher gap = GAP.matcher(text);
        int end = 0;
        while (gap.find()) {
            pieces.add(Map.of("text", text.substring(end, gap.start())));
            OptionKey key = new OptionKey(gap.group(1));
            List<OptionKey> words =
                    gaps.gaps().get(key) instanceof GapBody.Chosen chosen
                            ? shown.stream().filter(chosen.words()::contains).toList()
                            : List.of();
            pieces.add(Map.of("gap", key.value(), "words", options(words)));
            end = gap.end();
        }
        pieces.add(Map.of("text", text.substring(end)));
        return pieces;
    }
}
