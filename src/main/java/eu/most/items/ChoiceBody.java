package eu.most.items;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Options of which one ({@code SINGLE}, {@code JUDGEMENT}) or several ({@code MULTIPLE}) are
 * chosen.
 *
 * <p>Earns: one choice what it is worth; in a {@code MULTIPLE} item each right tick its equal
 * share, and each wrong tick takes one share away, never below 0.
 *
 * @param worth what each option is worth, in the order of the file. {@code SINGLE} and {@code
 *     MULTIPLE}: 1 for right, 0 for wrong. {@code JUDGEMENT}: 2, 1 or 0.
 * @param unsafe the options that would put somebody in danger; they are worth nothing
 * @throws IllegalArgumentException if the worths do not fit the kind, or an unsafe option is worth
 *     something
 */
public record ChoiceBody(ItemKind kind, Map<OptionKey, Integer> worth, Set<OptionKey> unsafe)
        implements ItemBody {

    public ChoiceBody {
        worth = Collections.unmodifiableMap(new LinkedHashMap<>(worth));
        unsafe = Set.copyOf(unsafe);
        int most = most(kind);
        long bestOptions = worth.values().stream().filter(value -> value == most).count();
        boolean isInRange = worth.values().stream().allMatch(value -> value >= 0 && value <= most);
        boolean hasRightNumber =
                kind == ItemKind.MULTIPLE
                        ? bestOptions >= 2 && bestOptions < worth.size()
                        : bestOptions == 1;
        if (worth.size() > 8 || !isInRange || !hasRightNumber) {
            throw new IllegalArgumentException("options do not fit " + kind);
        }
        requireWorthless(unsafe, worth);
    }

    /**
     * What would put somebody in danger earns nothing.
     *
     * @throws IllegalArgumentException if it does
     */
    static void requireWorthless(Set<OptionKey> unsafe, Map<OptionKey, Integer> worth) {
        for (OptionKey option : unsafe) {
            if (!Integer.valueOf(0).equals(worth.get(option))) {
                throw new IllegalArgumentException(option + " cannot be unsafe");
            }
        }
    }

    /** Such as {@code a=1,b=0}, in the order of the file. */
    static String listed(Map<OptionKey, Integer> worth) {
        return worth.entrySet().stream()
                .map(option -> option.getKey() + "=" + option.getValue())
                .collect(Collectors.joining(","));
    }

    /** Such as {@code a,c}. */
    static String listed(Set<OptionKey> options) {
        return options.stream().map(OptionKey::value).sorted().collect(Collectors.joining(","));
    }

    @Override
    public List<OptionKey> options() {
        return List.copyOf(worth.keySet());
    }

    @Override
    public Response best() {
        return new Response.Choice(
                worth.entrySet().stream()
                        .filter(option -> option.getValue() == most(kind))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public boolean takes(Response answer) {
        return answer instanceof Response.Choice choice
                && worth.keySet().containsAll(choice.chosen())
                && (kind == ItemKind.MULTIPLE || choice.chosen().size() <= 1);
    }

    @Override
    public Mark mark(Response answer) {
        Set<OptionKey> chosen = answer.chosen();
        int sum = chosen.stream().mapToInt(option -> worth.getOrDefault(option, 0)).sum();
        boolean isUnsafe = chosen.stream().anyMatch(unsafe::contains);
        if (kind != ItemKind.MULTIPLE) {
            return new Mark.Earned(Item.FULL * sum / most(kind), isUnsafe);
        }
        int wrong = chosen.size() - sum;
        int right = best().chosen().size();
        return new Mark.Earned(Math.max(0, sum - wrong) * (Item.FULL / right), isUnsafe);
    }

    @Override
    public String markedBy() {
        return listed(worth) + "|" + listed(unsafe);
    }

    private static int most(ItemKind kind) {
        return switch (kind) {
            case SINGLE, MULTIPLE -> 1;
            case JUDGEMENT -> 2;
            default -> throw new IllegalArgumentException("nothing is chosen in " + kind);
        };
    }
}
