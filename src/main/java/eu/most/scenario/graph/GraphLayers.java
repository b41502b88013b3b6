package eu.most.scenario.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A graph laid out in layers: how few decisions lead to a node says its layer, endings are the last
 * one. Within a layer nodes are in the order of the file.
 *
 * @param layers each with its nodes
 */
public record GraphLayers(List<List<NodeKey>> layers) {

    public GraphLayers {
        layers = layers.stream().map(List::copyOf).toList();
    }

    public static GraphLayers of(ScenarioGraph graph) {
        Map<NodeKey, Integer> depth = new LinkedHashMap<>(Map.of(graph.start(), 0));
        Deque<NodeKey> open = new ArrayDeque<>(List.of(graph.start()));
        while (!open.isEmpty()) {
            NodeKey here = open.remove();
            for (NodeKey next : next(graph.node(here))) {
                if (depth.putIfAbsent(next, depth.getOrDefault(here, 0) + 1) == null) {
                    open.add(next);
                }
            }
        }
        int last =
                depth.entrySet().stream()
                        .filter(each -> !isEnding(graph, each.getKey()))
                        .mapToInt(Map.Entry::getValue)
                        .max()
                        .orElse(0);
        List<List<NodeKey>> layers = new ArrayList<>();
        for (int layer = 0; layer <= last + 1; layer++) {
            layers.add(new ArrayList<>());
        }
        for (NodeKey key : graph.nodes().keySet()) {
            Integer at = depth.get(key);
            if (at != null) {
                layers.get(isEnding(graph, key) ? last + 1 : at).add(key);
            }
        }
        return new GraphLayers(layers);
    }

    /** Where one can come to from a node, whatever the variables are. */
    public static Set<NodeKey> next(Node node) {
        Stream<Branch> ways =
                switch (node) {
                    case Node.Situation situation ->
                            situation.choices().stream().flatMap(choice -> choice.next().stream());
                    case Node.Question question -> question.next().stream();
                    case Node.Ending ending -> Stream.empty();
                };
        Set<NodeKey> next = new LinkedHashSet<>();
        ways.forEach(way -> next.add(way.to()));
        return next;
    }

    private static boolean isEnding(ScenarioGraph graph, NodeKey key) {
        return graph.node(key) instanceof Node.Ending;
    }
}
