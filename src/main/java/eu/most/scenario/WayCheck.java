package eu.most.scenario;

import eu.most.catalogue.spi.Problems;
import eu.most.catalogue.spi.YamlFile;
import eu.most.kernel.Percent;
import eu.most.scenario.graph.ChoiceKey;
import eu.most.scenario.graph.GraphWalk;
import eu.most.scenario.graph.Node;
import eu.most.scenario.graph.NodeKey;
import eu.most.scenario.graph.ScenarioGraph;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Checks the ways through a graph, all of them, with the values that the variables have there. */
class WayCheck {

    private final YamlFile file;
    private final ScenarioGraph graph;
    private final Percent passMark;
    private final Problems problems;
    private final Map<NodeKey, String> pointers = new HashMap<>();

    /**
     * @param graph that of the file, whose references are right
     */
    WayCheck(YamlFile file, ScenarioGraph graph, Percent passMark, Problems problems) {
        this.file = file;
        this.graph = graph;
        this.passMark = passMark;
        this.problems = problems;
        for (String list : new String[] {"/nodes", "/endings"}) {
            for (int i = 0; i < file.root().at(list).size(); i++) {
                String pointer = list + "/" + i;
                pointers.put(new NodeKey(text(pointer + "/key")), pointer);
            }
        }
    }

    void check() {
        GraphWalk walk = GraphWalk.of(graph);
        checkDeadEnds(walk);
        if (walk.isCutShort()) {
            problems.add(
                    ScenarioProblem.NOT_ALL_LOOKED_AT,
                    file,
                    "/variables",
                    "limit",
                    String.valueOf(GraphWalk.MOST_POSITIONS));
            return;
        }
        Set<NodeKey> reached = walk.reached();
        graph.nodes().keySet().stream()
                .filter(key -> !reached.contains(key))
                .forEach(key -> report(ScenarioProblem.UNREACHABLE, key, "/key", "key", key));
        reached.forEach(key -> checkChoices(walk, key));
        walk.withoutExit().forEach(key -> report(ScenarioProblem.NO_WAY_OUT, key, "/key"));
        boolean somebodyPasses =
                reached.stream()
                        .map(graph::node)
                        .anyMatch(node ->
                                node instanceof Node.Ending ending && ending.passes(passMark));
        if (!somebodyPasses) {
            problems.add(
                    ScenarioProblem.NO_ENDING_PASSES,
                    file,
                    "/endings",
                    "mark",
                    String.valueOf(passMark.value()));
        }
    }

    /** Each node once, with the first values that leave nothing to do there. */
    private void checkDeadEnds(GraphWalk walk) {
        Set<NodeKey> told = new HashSet<>();
        walk.deadEnds().stream()
                .filter(position -> told.add(position.node()))
                .forEach(position ->
                        report(
                                ScenarioProblem.DEAD_END,
                                position.node(),
                                "/choices",
                                "values",
                                position.values().text()));
    }

    private void checkChoices(GraphWalk walk, NodeKey node) {
        String choices = pointers.get(node) + "/choices";
        JsonNode list = file.root().at(choices);
        for (int i = 0; i < list.size(); i++) {
            String pointer = choices + "/" + i;
            ChoiceKey choice = new ChoiceKey(text(pointer + "/key"));
            if (!walk.isOffered(node, choice)) {
                problems.add(
                        ScenarioProblem.CHOICE_NEVER_OFFERED,
                        file,
                        pointer + "/when",
                        "key",
                        choice.value());
            }
        }
    }

    private void report(
            ScenarioProblem kind, NodeKey node, String field, String name, Object value) {
        problems.add(kind, file, pointers.get(node) + field, name, value.toString());
    }

    private void report(ScenarioProblem kind, NodeKey node, String field) {
        report(kind, node, field, "key", node);
    }

    private String text(String pointer) {
        return file.root().at(pointer).asString();
    }
}
