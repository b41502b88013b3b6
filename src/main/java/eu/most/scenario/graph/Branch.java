package eu.most.scenario.graph;

import java.util.List;

/**
 * A way on from a decision.
 *
 * @param when all of it has to hold after the effects of the decision; nothing: it always does
 */
public record Branch(List<Condition> when, NodeKey to) {

    public Branch {
        when = List.copyOf(when);
    }

    boolean isOpen(Values values) {
        return when.stream().allMatch(condition -> condition.holds(values));
    }
}
