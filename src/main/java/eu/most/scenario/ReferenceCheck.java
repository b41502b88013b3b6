package eu.most.scenario;

import eu.most.catalogue.spi.FormatProblem;
import eu.most.catalogue.spi.ProblemKind;
import eu.most.catalogue.spi.Problems;
import eu.most.catalogue.spi.YamlFile;
import eu.most.items.ItemKind;
import eu.most.items.ItemTraits;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** Checks that what a graph names is there, and is what it is used as. */
class ReferenceCheck {

    private final YamlFile file;
    private final Collection<String> outcomes;
    private final Map<String, JsonNode> items;
    private final Problems problems;
    private final Set<String> nodes = new LinkedHashSet<>();
    private final Map<String, Boolean> flags = new HashMap<>();
    private boolean right = true;

    /**
     * @param outcomes those of the step
     * @param items those of the module
     */
    ReferenceCheck(
            YamlFile file,
            Collection<String> outcomes,
            Map<String, JsonNode> items,
            Problems problems) {
        this.file = file;
        this.outcomes = outcomes;
        this.items = items;
        this.problems = problems;
    }

    /** Reports what is wrong; says whether nothing is. */
    boolean isRight() {
        Set<String> variables = new HashSet<>();
        each("/variables", pointer -> requireNew(pointer, variables));
        each("/variables", this::checkVariable);
        each("/nodes", pointer -> requireNew(pointer, nodes));
        each("/endings", pointer -> requireNew(pointer, nodes));
        requireNode("/start");
        each("/nodes", this::checkNode);
        each("/endings", this::checkScores);
        return right;
    }

    private void checkVariable(String pointer) {
        JsonNode variable = file.root().at(pointer);
        String key = variable.path("key").asString();
        boolean isFlag = variable.path("kind").asString().equals("flag");
        flags.put(key, isFlag);
        int min = variable.path("min").asInt();
        int max = variable.path("max").asInt();
        int start = variable.path("start").asInt(0);
        if (!isFlag && (min >= max || start < min || start > max)) {
            report(ScenarioProblem.START_OUT_OF_BOUNDS, pointer + "/start", "key", key);
        }
    }

    private void checkNode(String pointer) {
        JsonNode node = file.root().at(pointer);
        if (node.has("item")) {
            checkItem(pointer + "/item", node.path("item").asString());
            checkEffects(pointer + "/full");
            checkEffects(pointer + "/other");
            checkNext(pointer + "/next");
            return;
        }
        Set<String> choices = new HashSet<>();
        each(pointer + "/choices", choice -> requireNew(choice, choices));
        each(
                pointer + "/choices",
                choice -> {
                    checkConditions(choice + "/when");
                    checkEffects(choice + "/effects");
                    checkNext(choice + "/next");
                });
        if (node.has("time")) {
            checkTimeout(node, pointer + "/time/onTimeout");
        }
    }

    private void checkItem(String pointer, String key) {
        JsonNode item = items.get(key);
        if (item == null) {
            report(ScenarioProblem.UNKNOWN_ITEM, pointer, "key", key);
        } else if (ItemTraits.Use.of(item) == ItemTraits.Use.CHECK) {
            report(ScenarioProblem.ITEM_OF_A_LESSON, pointer, "key", key);
        } else if (!ItemKind.of(item.path("kind").asString()).isMarkedAtOnce()) {
            report(ScenarioProblem.ITEM_NOT_MARKED_AT_ONCE, pointer, "key", key);
        }
    }

    private void checkTimeout(JsonNode node, String pointer) {
        String wanted = file.root().at(pointer).asString();
        boolean isOpen =
                node.path("choices")
                        .valueStream()
                        .filter(choice -> choice.path("key").asString().equals(wanted))
                        .anyMatch(choice -> !choice.has("when"));
        if (!isOpen) {
            report(ScenarioProblem.TIMEOUT_NOT_OPEN, pointer, "key", wanted);
        }
    }

    private void checkNext(String pointer) {
        JsonNode next = file.root().at(pointer);
        if (!next.isArray()) {
            requireNode(pointer);
            return;
        }
        int last = next.size() - 1;
        each(
                pointer,
                way -> {
                    requireNode(way + "/to");
                    checkConditions(way + "/when");
                });
        for (int i = 0; i < last; i++) {
            if (!next.path(i).has("when")) {
                report(ScenarioProblem.WAY_NEVER_TAKEN, pointer + "/" + (i + 1));
            }
        }
        if (next.path(last).has("when")) {
            report(ScenarioProblem.LAST_WAY_IS_CONDITIONAL, pointer + "/" + last + "/when");
        }
    }

    private void checkConditions(String pointer) {
        each(
                pointer,
                condition -> {
                    JsonNode is = file.root().at(condition + "/is");
                    checkUse(condition, is.isBoolean());
                });
    }

    private void checkEffects(String pointer) {
        each(
                pointer,
                effect -> {
                    JsonNode set = file.root().at(effect + "/set");
                    checkUse(effect, set.isBoolean());
                });
    }

    private void checkUse(String pointer, boolean asFlag) {
        String variable = file.root().at(pointer + "/variable").asString();
        Boolean isFlag = flags.get(variable);
        if (isFlag == null) {
            report(ScenarioProblem.UNKNOWN_VARIABLE, pointer + "/variable", "key", variable);
        } else if (isFlag != asFlag) {
            report(ScenarioProblem.NOT_OF_THIS_KIND, pointer, "key", variable);
        }
    }

    private void checkScores(String pointer) {
        JsonNode scores = file.root().at(pointer + "/scores");
        scores.propertyNames().stream()
                .filter(outcome -> !outcomes.contains(outcome))
                .forEach(outcome ->
                        report(
                                ScenarioProblem.UNKNOWN_SCORE,
                                pointer + "/scores/" + outcome,
                                "key",
                                outcome));
        outcomes.stream()
                .filter(outcome -> !scores.has(outcome))
                .forEach(outcome ->
                        report(
                                ScenarioProblem.ENDING_WITHOUT_SCORE,
                                pointer + "/scores",
                                "key",
                                outcome));
    }

    private void requireNode(String pointer) {
        String wanted = file.root().at(pointer).asString();
        if (!nodes.contains(wanted)) {
            report(ScenarioProblem.UNKNOWN_NODE, pointer, "key", wanted);
        }
    }

    private void requireNew(String pointer, Set<String> seen) {
        String key = file.root().at(pointer + "/key").asString();
        if (!seen.add(key)) {
            report(FormatProblem.KEY_TWICE, pointer + "/key", "key", key);
        }
    }

    private void each(String list, Consumer<String> work) {
        for (int i = 0; i < file.root().at(list).size(); i++) {
            work.accept(list + "/" + i);
        }
    }

    private void report(ProblemKind kind, String pointer, String... arguments) {
        right = false;
        problems.add(kind, file, pointer, arguments);
    }
}
