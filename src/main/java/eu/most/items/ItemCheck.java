package eu.most.items;

import eu.most.catalogue.spi.ModuleInspection;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Checks what the schema cannot say about the items of a module. */
final class ItemCheck {

    private final ModuleInspection inspection;
    private final String item;

    private ItemCheck(ModuleInspection inspection, String item) {
        this.inspection = inspection;
        this.item = item;
    }

    static void check(ModuleInspection inspection) {
        inspection.requireEachKeyOnce("/items");
        for (int i = 0; i < inspection.at("/items").size(); i++) {
            new ItemCheck(inspection, "/items/" + i).check();
        }
    }

    private void check() {
        inspection.requireOutcome(item + "/outcome");
        for (String list : new String[] {"/options", "/rows", "/gaps"}) {
            inspection.requireEachKeyOnce(item + list);
        }
        for (int i = 0; i < at("/options").size(); i++) {
            checkOption("/options/" + i);
        }
        for (int i = 0; i < at("/rows").size(); i++) {
            requireOption("/rows/" + i + "/answer");
        }
        checkGaps();
        if (at("/picture").isString()) {
            inspection
                    .files()
                    .usePicture(
                            at("/picture").asString(),
                            inspection.module().structure(),
                            item + "/picture");
        }
    }

    /** What would put somebody in danger cannot be a good answer. */
    private void checkOption(String pointer) {
        JsonNode option = at(pointer);
        String key = option.path("key").asString();
        boolean earns =
                option.path("correct").asBoolean(false)
                        || option.path("score").asInt(0) > 0
                        || option.path("rating").asInt(1) > 1;
        if (option.path("unsafe").asBoolean(false) && earns) {
            problem(ItemProblem.UNSAFE_OPTION_EARNS, pointer + "/unsafe", key);
        }
        if (option.path("worst").asBoolean(false) && earns) {
            problem(ItemProblem.WORST_OPTION_EARNS, pointer + "/worst", key);
        }
        JsonNode place = option.path("place");
        if (place.isArray()
                && (place.path(0).asInt() + place.path(2).asInt() > 100
                        || place.path(2).asInt() < 1
                        || place.path(3).asInt() < 1
                        || place.path(1).asInt() + place.path(3).asInt() > 100)) {
            problem(ItemProblem.PLACE_OFF_THE_PICTURE, pointer + "/place", key);
        }
    }

    private void checkGaps() {
        Set<String> used = new HashSet<>();
        for (int i = 0; i < at("/gaps").size(); i++) {
            String gap = "/gaps/" + i;
            Set<String> words = new HashSet<>();
            for (int j = 0; j < at(gap + "/words").size(); j++) {
                requireOption(gap + "/words/" + j);
                words.add(at(gap + "/words/" + j).asString());
            }
            String answer = at(gap + "/answer").asString("");
            if (!words.isEmpty() && !words.contains(answer)) {
                problem(ItemProblem.UNKNOWN_OPTION, gap + "/answer", answer);
            }
            used.addAll(words);
        }
        for (int i = 0; i < at("/options").size() && at("/gaps").isArray(); i++) {
            String key = at("/options/" + i + "/key").asString();
            if (!used.contains(key)) {
                problem(ItemProblem.OPTION_IN_NO_GAP, "/options/" + i + "/key", key);
            }
        }
    }

    private void requireOption(String pointer) {
        String wanted = at(pointer).asString();
        if (at("/options")
                .valueStream()
                .noneMatch(option -> option.path("key").asString().equals(wanted))) {
            problem(ItemProblem.UNKNOWN_OPTION, pointer, wanted);
        }
    }

    private void problem(ItemProblem kind, String pointer, String key) {
        inspection.problem(kind, item + pointer, "key", key);
    }

    private JsonNode at(String pointer) {
        return inspection.at(item + pointer);
    }
}
