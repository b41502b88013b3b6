package eu.most.scenario.graph;

import eu.most.catalogue.OutcomeKey;
import eu.most.items.ItemKey;
import eu.most.kernel.Percent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Makes the graph of a file that keeps to the schema and whose references are right. */
public final class GraphReader {

    private GraphReader() {}

    /**
     * The graph that a file describes.
     *
     * @throws IllegalArgumentException if something does not fit together
     */
    public static ScenarioGraph read(JsonNode file) {
        Map<VariableKey, Variable> variables = new LinkedHashMap<>();
        file.path("variables")
                .valueStream()
                .map(GraphReader::variable)
                .forEach(variable -> variables.put(variable.key(), variable));
        Map<NodeKey, Node> nodes = new LinkedHashMap<>();
        file.path("nodes")
                .valueStream()
                .map(GraphReader::node)
                .forEach(node -> nodes.put(node.key(), node));
        file.path("endings")
                .valueStream()
                .map(GraphReader::ending)
                .forEach(node -> nodes.put(node.key(), node));
        return new ScenarioGraph(variables, new NodeKey(file.path("start").asString()), nodes);
    }

    private static Variable variable(JsonNode variable) {
        boolean isFlag = variable.path("kind").asString().equals("flag");
        return new Variable(
                new VariableKey(variable.path("key").asString()),
                isFlag ? Variable.Kind.FLAG : Variable.Kind.NUMBER,
                isFlag ? 0 : variable.path("min").asInt(),
                isFlag ? 1 : variable.path("max").asInt(),
                number(variable.path("start")),
                variable.path("shown").asBoolean(false));
    }

    private static Node node(JsonNode node) {
        NodeKey key = new NodeKey(node.path("key").asString());
        if (node.has("item")) {
            return new Node.Question(
                    key,
                    scene(node.path("scene")),
                    facts(node),
                    new ItemKey(node.path("item").asString()),
                    effects(node.path("full")),
                    effects(node.path("other")),
                    next(node.path("next")));
        }
        return new Node.Situation(
                key,
                scene(node.path("scene")),
                facts(node),
                node.path("choices").valueStream().map(GraphReader::choice).toList(),
                node.has("time") ? Optional.of(time(node.path("time"))) : Optional.empty());
    }

    private static Node ending(JsonNode ending) {
        SortedMap<OutcomeKey, Percent> scores = new TreeMap<>();
        ending.path("scores")
                .propertyStream()
                .forEach(score ->
                        scores.put(
                                new OutcomeKey(score.getKey()),
                                new Percent(score.getValue().asInt())));
        return new Node.Ending(
                new NodeKey(ending.path("key").asString()),
                scene(ending.path("scene")),
                facts(ending),
                Node.Verdict.valueOf(ending.path("verdict").asString().toUpperCase(Locale.ROOT)),
                scores);
    }

    private static Scene scene(JsonNode scene) {
        return new Scene(
                Scene.Place.of(scene.path("place").asString()),
                scene.path("people")
                        .valueStream()
                        .map(figure -> Scene.Figure.of(figure.asString()))
                        .toList());
    }

    private static List<FactKey> facts(JsonNode node) {
        return node.path("facts").valueStream().map(fact -> new FactKey(fact.asString())).toList();
    }

    private static Node.TimeLimit time(JsonNode time) {
        return new Node.TimeLimit(
                time.path("seconds").asInt(), new ChoiceKey(time.path("onTimeout").asString()));
    }

    private static Choice choice(JsonNode choice) {
        return new Choice(
                new ChoiceKey(choice.path("key").asString()),
                conditions(choice.path("when")),
                effects(choice.path("effects")),
                next(choice.path("next")));
    }

    private static List<Branch> next(JsonNode next) {
        return next.isArray()
                ? next.valueStream()
                        .map(branch ->
                                new Branch(
                                        conditions(branch.path("when")),
                                        new NodeKey(branch.path("to").asString())))
                        .toList()
                : List.of(new Branch(List.of(), new NodeKey(next.asString())));
    }

    private static List<Condition> conditions(JsonNode when) {
        return when.valueStream()
                .map(condition -> {
                    VariableKey variable = new VariableKey(condition.path("variable").asString());
                    if (condition.has("atLeast")) {
                        return new Condition(
                                variable,
                                Condition.Comparison.AT_LEAST,
                                condition.path("atLeast").asInt());
                    }
                    if (condition.has("atMost")) {
                        return new Condition(
                                variable,
                                Condition.Comparison.AT_MOST,
                                condition.path("atMost").asInt());
                    }
                    return new Condition(
                            variable, Condition.Comparison.EQUALS, number(condition.path("is")));
                })
                .toList();
    }

    private static List<Effect> effects(JsonNode effects) {
        return effects.valueStream()
                .map(effect -> {
                    VariableKey variable = new VariableKey(effect.path("variable").asString());
                    return effect.has("add")
                            ? new Effect(variable, Effect.Change.ADD, effect.path("add").asInt())
                            : new Effect(variable, Effect.Change.SET, number(effect.path("set")));
                })
                .toList();
    }

    /** A whole number; of a flag, 1 for true. */
    private static int number(JsonNode value) {
        return value.isBoolean() ? value.asBoolean() ? 1 : 0 : value.asInt();
    }
}
