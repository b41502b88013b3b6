package eu.most.items;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Rows, each of which gets its answer from the options; an option may be the answer to several rows
 * or to none.
 *
 * <p>Earns: each row that has its answer an equal share.
 *
 * @param answers the right option of each row, in the order of the file
 * @throws IllegalArgumentException if there are fewer than two or more than eight rows or options,
 *     or an answer is no option
 */
public record MatchBody(List<OptionKey> options, Map<OptionKey, OptionKey> answers)
        implements ItemBody {

    public MatchBody {
        options = List.copyOf(options);
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        if (options.size() < 2
                || options.size() > 8
                || answers.size() < 2
                || answers.size() > 8
                || Set.copyOf(options).size() != options.size()
                || !options.containsAll(answers.values())) {
            throw new IllegalArgumentException("two to eight rows, each with one of the options");
        }
    }

    /** The rows in the order of the file. */
    public List<OptionKey> rows() {
        return List.copyOf(answers.keySet());
    }

    @Override
    public ItemKind kind() {
        return ItemKind.MATCH;
    }

    @Override
    public Response best() {
        return new Response.Matches(answers);
    }

    @Override
    public boolean takes(Response answer) {
        return answer instanceof Response.Matches given
                && answers.keySet().containsAll(given.matches().keySet())
                && options.containsAll(given.matches().values());
    }

    @Override
    public Mark mark(Response answer) {
        long right =
                ((Response.Matches) answer)
                        .matches().entrySet().stream()
                                .filter(row -> row.getValue().equals(answers.get(row.getKey())))
                                .count();
        return Mark.Earned.share((int) right, answers.size());
    }

    @Override
    public String markedBy() {
        return ChoiceBody.listed(Set.copyOf(options))
                + "|"
                + answers.entrySet().stream()
                        .map(row -> row.getKey() + "=" + row.getValue())
                        .collect(Collectors.joining(","));
    }
}
