package eu.most.items;

import eu.most.catalogue.OutcomeKey;
import eu.most.catalogue.spi.ModuleSource;
import eu.most.items.ItemTraits.DecidedBy;
import eu.most.items.ItemTraits.Difficulty;
import eu.most.items.ItemTraits.FeedbackTime;
import eu.most.items.ItemTraits.Use;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import tools.jackson.databind.JsonNode;

/** Reads items that have passed the check. */
final class ItemReader {

    private final ModuleSource module;
    private final AcceptedWords accepted;

    ItemReader(ModuleSource module, AcceptedWords accepted) {
        this.module = module;
        this.accepted = accepted;
    }

    Item item(JsonNode item) {
        return new Item(
                new ItemKey(item.path("key").asString()),
                new OutcomeKey(item.path("outcome").asString()),
                body(item),
                traits(item));
    }

    private ItemBody body(JsonNode item) {
        ItemKind kind = ItemKind.of(item.path("kind").asString());
        return switch (kind) {
            case SINGLE, MULTIPLE, JUDGEMENT -> new ChoiceBody(kind, worth(item), unsafe(item));
            case TRUE_FALSE -> new TrueFalseBody(item.path("answer").asBoolean(), worth(item));
            case RATING ->
                    new RatingBody(
                            numbers(item, option -> option.path("rating").asInt()), unsafe(item));
            case BEST_AND_WORST -> new BestAndWorstBody(worth(item), worst(item), unsafe(item));
            case ORDER -> new OrderBody(keys(item.path("options")));
            case MATCH -> new MatchBody(keys(item.path("options")), answers(item));
            case GAP -> new GapBody(gaps(item));
            case HOTSPOT -> hotspot(item);
            case NUMERIC ->
                    new NumericBody(
                            item.path("value").decimalValue(),
                            item.has("tolerance")
                                    ? item.path("tolerance").decimalValue()
                                    : BigDecimal.ZERO);
            case TEXT -> new TextBody(item.path("longest").asInt());
        };
    }

    private static ItemTraits traits(JsonNode item) {
        return new ItemTraits(
                constant(DecidedBy.class, item.path("decides")),
                item.path("confidence").asBoolean(false),
                constant(FeedbackTime.class, item.path("feedback"))
                        .orElse(FeedbackTime.AFTER_ATTEMPT),
                constant(Difficulty.class, item.path("difficulty")),
                Use.of(item));
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, JsonNode word) {
        return word.isMissingNode()
                ? Optional.empty()
                : Optional.of(
                        Enum.valueOf(
                                type, word.asString().toUpperCase(Locale.ROOT).replace('-', '_')));
    }

    private static OptionKey key(JsonNode node) {
        return new OptionKey(node.path("key").asString());
    }

    private static List<OptionKey> keys(JsonNode list) {
        return list.valueStream().map(ItemReader::key).toList();
    }

    private static Map<OptionKey, Integer> worth(JsonNode item) {
        return numbers(
                item,
                option ->
                        option.has("score")
                                ? option.path("score").asInt()
                                : option.path("correct").asBoolean(false) ? 1 : 0);
    }

    private static Map<OptionKey, Integer> numbers(JsonNode item, ToIntFunction<JsonNode> number) {
        Map<OptionKey, Integer> numbers = new LinkedHashMap<>();
        item.path("options").forEach(option -> numbers.put(key(option), number.applyAsInt(option)));
        return numbers;
    }

    private static Set<OptionKey> unsafe(JsonNode item) {
        Set<OptionKey> unsafe = new HashSet<>();
        item.path("options")
                .valueStream()
                .filter(option -> option.path("unsafe").asBoolean(false))
                .map(ItemReader::key)
                .forEach(unsafe::add);
        return unsafe;
    }

    private static OptionKey worst(JsonNode item) {
        return item.path("options")
                .valueStream()
                .filter(option -> option.path("worst").asBoolean(false))
                .map(ItemReader::key)
                .findFirst()
                .orElseThrow();
    }

    private static Map<OptionKey, OptionKey> answers(JsonNode item) {
        Map<OptionKey, OptionKey> answers = new LinkedHashMap<>();
        item.path("rows")
                .forEach(
                        row -> answers.put(key(row), new OptionKey(row.path("answer").asString())));
        return answers;
    }

    private Map<OptionKey, GapBody.Gap> gaps(JsonNode item) {
        Map<OptionKey, GapBody.Gap> gaps = new LinkedHashMap<>();
        for (JsonNode gap : item.path("gaps")) {
            gaps.put(
                    key(gap),
                    gap.has("words")
                            ? new GapBody.Chosen(
                                    gap.path("words")
                                            .valueStream()
                                            .map(word -> new OptionKey(word.asString()))
                                            .toList(),
                                    new OptionKey(gap.path("answer").asString()))
                            : new GapBody.Typed(
                                    accepted.of(item, gap),
                                    gap.path("ignoreCase").asBoolean(false),
                                    gap.path("ignoreAccents").asBoolean(false)));
        }
        return gaps;
    }

    private HotspotBody hotspot(JsonNode item) {
        Map<OptionKey, HotspotBody.Place> places = new LinkedHashMap<>();
        for (JsonNode option : item.path("options")) {
            JsonNode place = option.path("place");
            places.put(
                    key(option),
                    new HotspotBody.Place(
                            place.path(0).asInt(),
                            place.path(1).asInt(),
                            place.path(2).asInt(),
                            place.path(3).asInt()));
        }
        OptionKey right =
                item.path("options")
                        .valueStream()
                        .filter(option -> option.path("correct").asBoolean(false))
                        .map(ItemReader::key)
                        .findFirst()
                        .orElseThrow();
        return new HotspotBody(
                module.pictures() + item.path("picture").asString(), places, right, unsafe(item));
    }
}
