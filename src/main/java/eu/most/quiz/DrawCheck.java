package eu.most.quiz;

import eu.most.catalogue.spi.ModuleInspection;
import eu.most.catalogue.spi.StepSource;
import eu.most.items.ItemKind;
import eu.most.items.ItemTraits;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Checks that the rules of the quizzes of a module agree with its outcomes and its item bank. */
final class DrawCheck {

    private final ModuleInspection inspection;
    private final List<StepSource> steps;

    DrawCheck(ModuleInspection inspection, List<StepSource> steps) {
        this.inspection = inspection;
        this.steps = steps;
    }

    void check() {
        for (StepSource step : steps) {
            Set<String> drawn = new HashSet<>();
            for (int i = 0; i < step.node().path("draw").size(); i++) {
                checkRule(step.pointer("draw/" + i), drawn);
            }
        }
        checkEveryOutcomeIsDrawn();
    }

    private void checkRule(String pointer, Set<String> alreadyDrawn) {
        JsonNode rule = inspection.at(pointer);
        if (rule.has("outcome")) {
            inspection.requireOutcome(pointer + "/outcome");
        }
        Set<String> matching =
                matching(rule).stream()
                        .map(item -> item.path("key").asString())
                        .collect(Collectors.toSet());
        if (matching.size() < rule.path("items").asInt()) {
            inspection.problem(
                    QuizProblem.TOO_FEW_ITEMS,
                    pointer,
                    "wanted",
                    rule.path("items").asString(),
                    "found",
                    String.valueOf(matching.size()));
        }
        matching.stream()
                .filter(item -> !alreadyDrawn.add(item))
                .sorted()
                .forEach(item ->
                        inspection.problem(QuizProblem.ITEM_IN_TWO_RULES, pointer, "key", item));
    }

    /** Whoever passes has shown something of each outcome, so each draw has something of it. */
    private void checkEveryOutcomeIsDrawn() {
        List<JsonNode> rules =
                steps.stream().flatMap(step -> step.node().path("draw").valueStream()).toList();
        for (int i = 0; i < inspection.at("/outcomes").size() && !rules.isEmpty(); i++) {
            JsonNode outcome = inspection.at("/outcomes/" + i + "/key");
            if (rules.stream().noneMatch(rule -> drawsSurely(rule, outcome))) {
                inspection.problem(
                        QuizProblem.OUTCOME_NOT_DRAWN,
                        "/outcomes/" + i + "/key",
                        "key",
                        outcome.asString());
            }
        }
    }

    private boolean drawsSurely(JsonNode rule, JsonNode outcome) {
        List<JsonNode> matching = matching(rule);
        return !matching.isEmpty()
                && matching.stream().allMatch(item -> item.path("outcome").equals(outcome));
    }

    private List<JsonNode> matching(JsonNode rule) {
        return inspection
                .at("/items")
                .valueStream()
                .filter(item -> ItemTraits.Use.of(item) == ItemTraits.Use.ACTIVITY)
                .filter(item -> isOfOutcome(rule, item) && isOfKind(rule, item))
                .toList();
    }

    private static boolean isOfOutcome(JsonNode rule, JsonNode item) {
        return !rule.has("outcome") || rule.path("outcome").equals(item.path("outcome"));
    }

    private static boolean isOfKind(JsonNode rule, JsonNode item) {
        return !rule.has("kind")
                || ItemKind.named(rule.path("kind").asString())
                        .contains(ItemKind.of(item.path("kind").asString()));
    }
}
