package eu.most.items;

import eu.most.catalogue.spi.ContentSchema;
import eu.most.catalogue.spi.FormatProblem;
import eu.most.catalogue.spi.ModuleSource;
import eu.most.catalogue.spi.TextInspection;
import eu.most.catalogue.spi.YamlFile;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Checks the texts of the items of a module in one language. */
final class ItemTextsCheck {

    private static final ContentSchema SCHEMA = ContentSchema.named("items-text");

    private static final List<String> ALL =
            List.of("options", "rows", "gapped", "accepted", "unit", "picture", "markerWords");

    private final JsonNode item;
    private final YamlFile file;
    private final TextInspection inspection;
    private final String pointer;

    private ItemTextsCheck(JsonNode item, YamlFile file, TextInspection inspection) {
        this.item = item;
        this.file = file;
        this.inspection = inspection;
        pointer = "/items/" + item.path("key").asString();
    }

    static void check(TextInspection inspection) {
        ModuleSource module = inspection.module();
        String path = ItemBankFormat.path(inspection.language());
        boolean isThere = inspection.files().expect(path);
        if (module.root().path("items").isEmpty() && !isThere) {
            return;
        }
        if (!isThere) {
            inspection.lacksFile(path, "items");
            return;
        }
        inspection
                .yaml(path, SCHEMA)
                .ifPresent(file -> {
                    inspection.compare(file, "/items", module.keys("items"));
                    module.root()
                            .path("items")
                            .forEach(item -> new ItemTextsCheck(item, file, inspection).check());
                });
    }

    /** The fields of texts that an item needs in each language, with the keys in each. */
    static Map<String, Set<String>> needed(JsonNode item) {
        Map<String, Set<String>> needed = new LinkedHashMap<>();
        ItemKind kind = ItemKind.of(item.path("kind").asString());
        if (!item.path("options").isEmpty()) {
            needed.put("options", keys(item.path("options").valueStream().toList()));
        }
        switch (kind) {
            case MATCH -> needed.put("rows", keys(item.path("rows").valueStream().toList()));
            case GAP -> {
                needed.put("gapped", Set.of());
                List<JsonNode> typed =
                        item.path("gaps").valueStream().filter(gap -> !gap.has("words")).toList();
                if (!typed.isEmpty()) {
                    needed.put("accepted", keys(typed));
                }
            }
            case HOTSPOT -> needed.put("picture", Set.of());
            case NUMERIC -> needed.put("unit", Set.of());
            case TEXT -> needed.put("markerWords", Set.of());
            default -> {}
        }
        return needed;
    }

    private static Set<String> keys(Collection<JsonNode> list) {
        Set<String> keys = new LinkedHashSet<>();
        list.forEach(entry -> keys.add(entry.path("key").asString()));
        return keys;
    }

    private void check() {
        JsonNode texts = file.root().at(pointer);
        if (texts.isMissingNode()) {
            return;
        }
        Map<String, Set<String>> needed = needed(item);
        for (String field : ALL) {
            if (!needed.containsKey(field) && texts.has(field)) {
                inspection
                        .problems()
                        .add(
                                FormatProblem.TEXT_OF_NOTHING,
                                file,
                                pointer + "/" + field,
                                "key",
                                field);
            }
        }
        needed.forEach((field, keys) -> {
            if (!texts.has(field)) {
                inspection.lacks(file, pointer + "/" + field, field);
            } else if (!keys.isEmpty()) {
                inspection.compare(file, pointer + "/" + field, keys);
            }
        });
        texts.path("options")
                .propertyStream()
                .filter(option -> !isWellExplained(option.getValue()))
                .forEach(option ->
                        problem(
                                ItemProblem.WRONG_RATIONALE,
                                "/options/" + option.getKey() + "/rationale",
                                option.getKey()));
        if (texts.has("gapped")) {
            checkGapped(texts.path("gapped").asString());
        }
    }

    /**
     * Two sides explain a judgement; what is put in order, matched or filled in needs no reason.
     */
    private boolean isWellExplained(JsonNode option) {
        JsonNode rationale = option.path("rationale");
        return switch (ItemKind.of(item.path("kind").asString())) {
            case JUDGEMENT, RATING, BEST_AND_WORST -> rationale.isObject();
            case SINGLE, MULTIPLE, TRUE_FALSE, HOTSPOT -> rationale.isString();
            default -> !rationale.isObject();
        };
    }

    private void checkGapped(String text) {
        for (JsonNode gap : item.path("gaps")) {
            String key = gap.path("key").asString();
            if (text.split("\\{" + key + "}", -1).length != 2) {
                problem(ItemProblem.GAP_NOT_ONCE, "/gapped", key);
            }
        }
    }

    private void problem(ItemProblem kind, String at, String key) {
        inspection.problems().add(kind, file, pointer + at, "key", key);
    }
}
