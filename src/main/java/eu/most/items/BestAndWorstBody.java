package eu.most.items;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A situation of which the best and the worst option are chosen.
 *
 * <p>Earns by rule 1: the best option half of the points and an acceptable one a quarter; the worst
 * option half, and another that makes it worse a quarter. To choose an unsafe option as the best is
 * an unsafe answer.
 *
 * @param worth 2 for the best, 1 for acceptable ones, 0 for those that make it worse, in the order
 *     of the file
 * @param worst the worst of those that are worth 0
 * @param unsafe the options that would put somebody in danger; they are worth 0
 * @throws IllegalArgumentException if not exactly one is worth 2, or the worst is worth something
 */
public record BestAndWorstBody(
        Map<OptionKey, Integer> worth, OptionKey worst, Set<OptionKey> unsafe) implements ItemBody {

    private static final int BEST = 2;

    public BestAndWorstBody {
        worth = Collections.unmodifiableMap(new LinkedHashMap<>(worth));
        unsafe = Set.copyOf(unsafe);
        if (worth.size() > 8
                || !worth.values().stream().allMatch(value -> value >= 0 && value <= BEST)
                || worth.values().stream().filter(value -> value == BEST).count() != 1) {
            throw new IllegalArgumentException("one option is the best");
        }
        if (!Integer.valueOf(0).equals(worth.get(worst))) {
            throw new IllegalArgumentException(worst + " cannot be the worst");
        }
        ChoiceBody.requireWorthless(unsafe, worth);
    }

    @Override
    public ItemKind kind() {
        return ItemKind.BEST_AND_WORST;
    }

    @Override
    public List<OptionKey> options() {
        return List.copyOf(worth.keySet());
    }

    @Override
    public Response best() {
        return new Response.BestAndWorst(
                worth.entrySet().stream()
                        .filter(option -> option.getValue() == BEST)
                        .map(Map.Entry::getKey)
                        .findFirst(),
                Optional.of(worst));
    }

    /** The same option cannot be both. */
    @Override
    public boolean takes(Response answer) {
        return answer instanceof Response.BestAndWorst chosen
                && chosen.best().map(worth::containsKey).orElse(true)
                && chosen.worst().map(worth::containsKey).orElse(true)
                && (chosen.best().isEmpty() || !chosen.best().equals(chosen.worst()));
    }

    @Override
    public Mark mark(Response answer) {
        Response.BestAndWorst chosen = (Response.BestAndWorst) answer;
        int quarters =
                chosen.best().map(worth::get).orElse(0)
                        + chosen.worst().map(this::quartersOfWorst).orElse(0);
        return new Mark.Earned(
                Mark.Earned.share(quarters, 4).points(),
                chosen.best().filter(unsafe::contains).isPresent());
    }

    private int quartersOfWorst(OptionKey option) {
        if (option.equals(worst)) {
            return 2;
        }
        return worth.getOrDefault(option, BEST) == 0 ? 1 : 0;
    }

    @Override
    public String markedBy() {
        return "rule 1|" + ChoiceBody.listed(worth) + "|" + worst + "|" + ChoiceBody.listed(unsafe);
    }
}
