package eu.most.scenario.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Walks every way through a scenario, with every value that the variables can have on it, up to a
 * bound.
 */
public final class GraphWalk {

    /** At so many positions a walk gives up: a scenario that people can follow has far fewer. */
    public static final int MOST_POSITIONS = 20_000;

    private final ScenarioGraph graph;
    private final int bound;
    private final Map<Position, List<Position>> ways = new LinkedHashMap<>();
    private final Map<NodeKey, Set<ChoiceKey>> offered = new HashMap<>();
    private boolean cutShort;

    private GraphWalk(ScenarioGraph graph, int bound) {
        this.graph = graph;
        this.bound = bound;
    }

    /** A walk from the start. */
    public static GraphWalk of(ScenarioGraph graph) {
        return of(graph, MOST_POSITIONS);
    }

    static GraphWalk of(ScenarioGraph graph, int bound) {
        GraphWalk walk = new GraphWalk(graph, bound);
        walk.walk();
        return walk;
    }

    private void walk() {
        Deque<Position> open = new ArrayDeque<>(List.of(graph.begin()));
        while (!open.isEmpty()) {
            Position here = open.remove();
            if (ways.containsKey(here)) {
                continue;
            }
            if (ways.size() == bound) {
                cutShort = true;
                return;
            }
            List<Position> next =
                    decisions(here).map(decision -> graph.after(here, decision)).toList();
            ways.put(here, next);
            open.addAll(next);
        }
    }

    private Stream<Decision> decisions(Position here) {
        return switch (graph.node(here)) {
            case Node.Situation situation -> {
                List<ChoiceKey> choices = graph.open(here).stream().map(Choice::key).toList();
                offered.computeIfAbsent(here.node(), _ -> new HashSet<>()).addAll(choices);
                yield choices.stream().map(Decision.Chosen::new);
            }
            case Node.Question question -> Stream.of(true, false).map(Decision.Answered::new);
            case Node.Ending ending -> Stream.empty();
        };
    }

    /** Whether the bound was hit, so that nothing is known of the rest. */
    public boolean isCutShort() {
        return cutShort;
    }

    /** The nodes that somebody can come to. */
    public Set<NodeKey> reached() {
        return ways.keySet().stream().map(Position::node).collect(Collectors.toSet());
    }

    /** Whether a choice is on offer to anybody. */
    public boolean isOffered(NodeKey node, ChoiceKey choice) {
        return offered.getOrDefault(node, Set.of()).contains(choice);
    }

    /** Positions at which nothing can be done, though it is no ending. */
    public List<Position> deadEnds() {
        return ways.entrySet().stream()
                .filter(way -> way.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .filter(position -> !isEnding(position))
                .toList();
    }

    /** The nodes at which somebody can be who will never come to an end. */
    public Set<NodeKey> withoutExit() {
        Map<Position, List<Position>> back = new HashMap<>();
        ways.forEach((from, next) ->
                next.forEach(to -> back.computeIfAbsent(to, _ -> new ArrayList<>()).add(from)));
        Set<Position> saved = new HashSet<>();
        Deque<Position> open = new ArrayDeque<>(ends());
        while (!open.isEmpty()) {
            Position here = open.remove();
            if (saved.add(here)) {
                open.addAll(back.getOrDefault(here, List.of()));
            }
        }
        Set<NodeKey> lost = new LinkedHashSet<>();
        ways.keySet().stream()
                .filter(position -> !saved.contains(position))
                .forEach(position -> lost.add(position.node()));
        return lost;
    }

    /** Where a way stops, be it an ending or a dead end. */
    private Collection<Position> ends() {
        return ways.entrySet().stream()
                .filter(way -> way.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean isEnding(Position position) {
        return graph.node(position) instanceof Node.Ending;
    }
}
