package eu.most.items;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A statement that is true or false, and the reason for that.
 *
 * <p>Earns: half for the right verdict and half for the right reason with it; a reason for the
 * wrong verdict earns nothing. Where there are no reasons to choose from, the verdict earns all.
 *
 * @param reasons 1 for the one that is right, 0 for the others, in the order of the file; may be
 *     none
 * @throws IllegalArgumentException if there are reasons of which not exactly one is right
 */
public record TrueFalseBody(boolean isTrue, Map<OptionKey, Integer> reasons) implements ItemBody {

    public TrueFalseBody {
        reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
        if (reasons.size() > 8
                || !reasons.values().stream().allMatch(value -> value == 0 || value == 1)
                || !reasons.isEmpty()
                        && reasons.values().stream().mapToInt(Integer::intValue).sum() != 1) {
            throw new IllegalArgumentException("one reason is right");
        }
    }

    @Override
    public ItemKind kind() {
        return ItemKind.TRUE_FALSE;
    }

    @Override
    public List<OptionKey> options() {
        return List.copyOf(reasons.keySet());
    }

    @Override
    public Response best() {
        return new Response.Verdict(
                Optional.of(isTrue),
                reasons.entrySet().stream()
                        .filter(reason -> reason.getValue() == 1)
                        .map(Map.Entry::getKey)
                        .findFirst());
    }

    @Override
    public boolean takes(Response answer) {
        return answer instanceof Response.Verdict verdict
                && verdict.reason().map(reasons::containsKey).orElse(true);
    }

    @Override
    public Mark mark(Response answer) {
        Response.Verdict verdict = (Response.Verdict) answer;
        if (!verdict.isTrue().equals(Optional.of(isTrue))) {
            return Mark.Earned.of(0);
        }
        int right = verdict.reason().map(reasons::get).orElse(0);
        return reasons.isEmpty() ? Mark.Earned.of(Item.FULL) : Mark.Earned.share(1 + right, 2);
    }

    @Override
    public String markedBy() {
        return isTrue + "|" + ChoiceBody.listed(reasons);
    }
}
