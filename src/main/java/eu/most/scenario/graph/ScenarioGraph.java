package eu.most.scenario.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A scenario as a directed graph with variables. Moving through it is a function: the same
 * decisions lead to the same place, whenever they are taken again.
 *
 * @param variables by their keys
 * @param nodes by their keys, in the order of the file, endings last
 * @throws IllegalArgumentException if there is no start
 */
public record ScenarioGraph(
        Map<VariableKey, Variable> variables, NodeKey start, Map<NodeKey, Node> nodes) {

    public ScenarioGraph {
        variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
        nodes = Collections.unmodifiableMap(new LinkedHashMap<>(nodes));
        if (!nodes.containsKey(start)) {
            throw new IllegalArgumentException("no node " + start);
        }
    }

    /** Where everybody begins. */
    public Position begin() {
        Map<VariableKey, Integer> values = new TreeMap<>();
        variables.values().forEach(variable -> values.put(variable.key(), variable.start()));
        return new Position(start, new Values(values));
    }

    /**
     * The node of this key.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Node node(NodeKey key) {
        Node node = nodes.get(key);
        if (node == null) {
            throw new IllegalArgumentException("no node " + key);
        }
        return node;
    }

    public Node node(Position position) {
        return node(position.node());
    }

    /** What is on offer at a position, in the order of the file; nothing where nobody chooses. */
    public List<Choice> open(Position position) {
        return node(position) instanceof Node.Situation situation
                ? situation.choices().stream()
                        .filter(choice -> choice.isOpen(position.values()))
                        .toList()
                : List.of();
    }

    /**
     * Where a decision leads.
     *
     * @throws IllegalArgumentException if it cannot be taken there
     */
    public Position after(Position position, Decision decision) {
        return switch (node(position)) {
            case Node.Situation situation -> after(position, situation, decision);
            case Node.Question question when decision instanceof Decision.Answered answered ->
                    moved(
                            position.values(),
                            answered.full() ? question.full() : question.other(),
                            question.next());
            case Node.Question question -> throw refused(position, decision);
            case Node.Ending ending -> throw refused(position, decision);
        };
    }

    private Position after(Position position, Node.Situation situation, Decision decision) {
        ChoiceKey wanted =
                switch (decision) {
                    case Decision.Chosen chosen -> chosen.choice();
                    case Decision.TimedOut late ->
                            situation
                                    .time()
                                    .map(Node.TimeLimit::onTimeout)
                                    .orElseThrow(() -> refused(position, decision));
                    case Decision.Answered answered -> throw refused(position, decision);
                };
        Choice choice =
                open(position).stream()
                        .filter(each -> each.key().equals(wanted))
                        .findFirst()
                        .orElseThrow(() -> refused(position, decision));
        return moved(position.values(), choice.effects(), choice.next());
    }

    private Position moved(Values before, List<Effect> effects, List<Branch> next) {
        Values values = before;
        for (Effect effect : effects) {
            Variable variable = variables.get(effect.variable());
            if (variable == null) {
                throw new IllegalArgumentException("no variable " + effect.variable());
            }
            values = effect.on(values, variable);
        }
        for (Branch branch : next) {
            if (branch.isOpen(values)) {
                return new Position(branch.to(), values);
            }
        }
        throw new IllegalArgumentException("no way on: the last one has a condition");
    }

    private static IllegalArgumentException refused(Position position, Decision decision) {
        return new IllegalArgumentException(decision + " cannot be taken at " + position.node());
    }
}
