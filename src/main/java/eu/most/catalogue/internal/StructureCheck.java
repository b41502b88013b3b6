package eu.most.catalogue.internal;

import eu.most.catalogue.ItemKind;
import eu.most.catalogue.ProblemKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Checks what a schema cannot say about {@code module.yaml}: that its parts agree. */
final class StructureCheck {

    private final YamlFile file;
    private final JsonNode root;
    private final Problems problems;

    private StructureCheck(YamlFile file, Problems problems) {
        this.file = file;
        this.root = file.root();
        this.problems = problems;
    }

    static void check(YamlFile file, String folder, Set<String> competencies, Problems problems) {
        StructureCheck check = new StructureCheck(file, problems);
        check.key(folder);
        check.languages();
        check.sectors();
        check.time();
        List.of("outcomes", "steps", "items").forEach(list -> check.keysOnce("/" + list));
        check.outcomes(competencies);
        check.items();
        check.lessons();
        check.draws();
        check.everyOutcomeIsDrawn();
    }

    private void key(String folder) {
        String key = root.path("key").asString();
        if (!key.equals(folder)) {
            problem(ProblemKind.KEY_IS_NOT_ITS_NAME, "/key", "key", key, "wanted", folder);
        }
    }

    private void languages() {
        String source = root.path("sourceLanguage").asString();
        if (root.path("languages").valueStream().noneMatch(it -> it.asString().equals(source))) {
            problem(ProblemKind.SOURCE_LANGUAGE_NOT_LISTED, "/languages", "language", source);
        }
    }

    private void sectors() {
        if (root.path("joint").asBoolean() && root.path("sectors").size() < 2) {
            problem(ProblemKind.JOINT_NEEDS_BOTH_SECTORS, "/joint");
        }
    }

    private void time() {
        int minutes = root.path("minutes").asInt();
        int sum = root.path("steps").valueStream().mapToInt(it -> it.path("minutes").asInt()).sum();
        if (minutes != sum) {
            problem(
                    ProblemKind.MINUTES_DO_NOT_ADD_UP,
                    "/minutes",
                    "minutes",
                    String.valueOf(minutes),
                    "sum",
                    String.valueOf(sum));
        }
        BigDecimal quarters =
                new BigDecimal(minutes).divide(new BigDecimal(15), 0, RoundingMode.DOWN);
        BigDecimal credited = quarters.multiply(new BigDecimal("0.25")).stripTrailingZeros();
        BigDecimal hours = root.path("hours").decimalValue();
        if (hours.compareTo(credited) != 0) {
            problem(
                    ProblemKind.HOURS_DO_NOT_FIT,
                    "/hours",
                    "hours",
                    hours.toPlainString(),
                    "credited",
                    credited.toPlainString());
        }
    }

    private void keysOnce(String list) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < root.at(list).size(); i++) {
            String key = root.at(list).path(i).path("key").asString();
            if (!seen.add(key)) {
                problem(ProblemKind.KEY_TWICE, list + "/" + i + "/key", "key", key);
            }
        }
    }

    private void outcomes(Set<String> competencies) {
        for (int i = 0; i < root.path("outcomes").size(); i++) {
            String competency = root.path("outcomes").path(i).path("competency").asString();
            if (!competencies.contains(competency)) {
                problem(
                        ProblemKind.UNKNOWN_COMPETENCY,
                        "/outcomes/" + i + "/competency",
                        "key",
                        competency);
            }
        }
    }

    private void items() {
        for (int i = 0; i < root.path("items").size(); i++) {
            requireOutcome("/items/" + i + "/outcome");
            keysOnce("/items/" + i + "/options");
            for (int j = 0; j < root.path("items").path(i).path("options").size(); j++) {
                unsafe("/items/" + i + "/options/" + j);
            }
        }
    }

    /** What would put somebody in danger cannot be a good answer. */
    private void unsafe(String pointer) {
        JsonNode option = root.at(pointer);
        boolean earns =
                option.path("correct").asBoolean(false) || option.path("score").asInt(0) > 0;
        if (option.path("unsafe").asBoolean(false) && earns) {
            String key = option.path("key").asString();
            problem(ProblemKind.UNSAFE_OPTION_EARNS, pointer + "/unsafe", "key", key);
        }
    }

    /** Whoever passes has shown something of each outcome, so each draw has something of it. */
    private void everyOutcomeIsDrawn() {
        List<JsonNode> rules =
                root.path("steps")
                        .valueStream()
                        .flatMap(step -> step.path("draw").valueStream())
                        .toList();
        for (int i = 0; i < root.path("outcomes").size() && !rules.isEmpty(); i++) {
            JsonNode outcome = root.path("outcomes").path(i).path("key");
            if (rules.stream().noneMatch(rule -> drawsSurely(rule, outcome))) {
                problem(
                        ProblemKind.OUTCOME_NOT_DRAWN,
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
        return root.path("items")
                .valueStream()
                .filter(item -> agrees(rule, item, "outcome") && isOfKind(rule, item))
                .toList();
    }

    private void requireOutcome(String pointer) {
        String wanted = root.at(pointer).asString();
        if (root.path("outcomes")
                .valueStream()
                .noneMatch(outcome -> outcome.path("key").asString().equals(wanted))) {
            problem(ProblemKind.UNKNOWN_OUTCOME, pointer, "key", wanted);
        }
    }

    private void lessons() {
        for (int i = 0; i < root.path("steps").size(); i++) {
            for (int j = 0; j < root.path("steps").path(i).path("outcomes").size(); j++) {
                requireOutcome("/steps/" + i + "/outcomes/" + j);
            }
        }
    }

    private void draws() {
        for (int i = 0; i < root.path("steps").size(); i++) {
            Set<String> drawn = new HashSet<>();
            for (int j = 0; j < root.path("steps").path(i).path("draw").size(); j++) {
                draw("/steps/" + i + "/draw/" + j, drawn);
            }
        }
    }

    private void draw(String pointer, Set<String> alreadyDrawn) {
        JsonNode rule = root.at(pointer);
        if (rule.has("outcome")) {
            requireOutcome(pointer + "/outcome");
        }
        Set<String> matching =
                matching(rule).stream()
                        .map(item -> item.path("key").asString())
                        .collect(Collectors.toSet());
        if (matching.size() < rule.path("items").asInt()) {
            problem(
                    ProblemKind.TOO_FEW_ITEMS,
                    pointer,
                    "wanted",
                    rule.path("items").asString(),
                    "found",
                    String.valueOf(matching.size()));
        }
        matching.stream()
                .filter(item -> !alreadyDrawn.add(item))
                .sorted()
                .forEach(item -> problem(ProblemKind.ITEM_IN_TWO_RULES, pointer, "key", item));
    }

    private static boolean agrees(JsonNode rule, JsonNode item, String field) {
        return !rule.has(field) || rule.path(field).equals(item.path(field));
    }

    private static boolean isOfKind(JsonNode rule, JsonNode item) {
        return !rule.has("kind")
                || ItemKind.named(rule.path("kind").asString())
                        .containsAll(ItemKind.named(item.path("kind").asString()));
    }

    private void problem(ProblemKind kind, String pointer, String... arguments) {
        problems.add(kind, file.path(), file.line(pointer), arguments);
    }
}
