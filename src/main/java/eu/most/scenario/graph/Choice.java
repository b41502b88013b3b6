package eu.most.scenario.graph;

import java.util.List;

/**
 * Something that one may do in a situation.
 *
 * @param when all of it has to hold, or the choice is not offered
 * @param next the first way that is open is taken; the last one always is
 */
public record Choice(ChoiceKey key, List<Condition> when, List<Effect> effects, List<Branch> next) {

    public Choice {
        when = List.copyOf(when);
        effects = List.copyOf(effects);
        next = List.copyOf(next);
    }

    boolean isOpen(Values values) {
        return when.stream().allMatch(condition -> condition.holds(values));
    }
}
