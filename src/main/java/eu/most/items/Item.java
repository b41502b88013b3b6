package eu.most.items;

import eu.most.catalogue.OutcomeKey;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A question of the item bank, without its texts (see {@link ItemTexts}).
 *
 * <p>Points are counted in {@link #FULL} parts of a point, so that a third of a point stays exact.
 *
 * @param outcome what it assesses
 * @param worth what each option is worth, in the order in which options are shown. {@code SINGLE}
 *     and {@code MULTIPLE}: 1 for right, 0 for wrong. {@code JUDGEMENT}: 2, 1 or 0.
 * @param unsafe the options that would put somebody in danger; they are worth nothing
 * @throws IllegalArgumentException if the worths do not fit the kind, or an unsafe option is worth
 *     something
 */
public record Item(
        ItemKey key,
        ItemKind kind,
        OutcomeKey outcome,
        Map<OptionKey, Integer> worth,
        Set<OptionKey> unsafe) {

    /** The points of a full answer: the least number that 1 to 8 divide. */
    public static final int FULL = 840;

    public Item {
        worth = Collections.unmodifiableMap(new LinkedHashMap<>(worth));
        unsafe = Set.copyOf(unsafe);
        int best = kind == ItemKind.JUDGEMENT ? 2 : 1;
        long bestOptions = worth.values().stream().filter(value -> value == best).count();
        boolean isInRange = worth.values().stream().allMatch(value -> value >= 0 && value <= best);
        boolean hasRightNumber =
                kind == ItemKind.MULTIPLE
                        ? bestOptions >= 2 && bestOptions < worth.size()
                        : bestOptions == 1;
        if (worth.size() > 8 || !isInRange || !hasRightNumber) {
            throw new IllegalArgumentException("options of " + key + " do not fit " + kind);
        }
        for (OptionKey option : unsafe) {
            if (!Integer.valueOf(0).equals(worth.get(option))) {
                throw new IllegalArgumentException(option + " of " + key + " cannot be unsafe");
            }
        }
    }

    /** The options in the order in which they are shown. */
    public List<OptionKey> options() {
        return List.copyOf(worth.keySet());
    }

    /** The options of a full answer: the right ones, or the best judgement. */
    public Set<OptionKey> best() {
        int best = kind == ItemKind.JUDGEMENT ? 2 : 1;
        return worth.entrySet().stream()
                .filter(option -> option.getValue() == best)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A full answer. */
    public Response bestResponse() {
        return new Response.Choice(best());
    }

    /** What it marks by, so that an attempt can say which it was. */
    public ItemVersion version() {
        String options =
                worth.entrySet().stream()
                        .map(option -> option.getKey() + "=" + option.getValue())
                        .collect(Collectors.joining(","));
        String dangers =
                unsafe.stream().map(OptionKey::value).sorted().collect(Collectors.joining(","));
        return ItemVersion.of(String.join("|", kind.name(), outcome.value(), options, dangers));
    }

    /** Whether an answer has an option that would put somebody in danger. */
    public boolean isUnsafe(Response response) {
        return response.chosen().stream().anyMatch(unsafe::contains);
    }

    /** Whether this is an answer that the item takes: options of its own, and only as many. */
    public boolean accepts(Response response) {
        Set<OptionKey> chosen = response.chosen();
        return worth.keySet().containsAll(chosen) && (kind.takesSeveral() || chosen.size() <= 1);
    }

    /**
     * The points of an answer, 0 to {@link #FULL}; choosing nothing earns nothing. In a {@code
     * MULTIPLE} item each right tick earns its equal share and each wrong tick takes one share
     * away, never below 0.
     *
     * @throws IllegalArgumentException if the item does not {@linkplain #accepts accept} the answer
     */
    public int points(Response response) {
        if (!accepts(response)) {
            throw new IllegalArgumentException(key + " does not take the answer " + response);
        }
        Set<OptionKey> chosen = response.chosen();
        int sum = chosen.stream().mapToInt(option -> worth.getOrDefault(option, 0)).sum();
        return switch (kind) {
            case SINGLE -> sum * FULL;
            case JUDGEMENT -> sum * FULL / 2;
            case MULTIPLE -> {
                int wrong = chosen.size() - sum;
                yield Math.max(0, sum - wrong) * (FULL / best().size());
            }
        };
    }
}
