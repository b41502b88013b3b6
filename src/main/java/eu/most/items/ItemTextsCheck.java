package eu.most.items;

import eu.most.catalogue.spi.ContentSchema;
import eu.most.catalogue.spi.ModuleSource;
import eu.most.catalogue.spi.TextInspection;
import eu.most.catalogue.spi.YamlFile;
import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Checks the texts of the items of a module in one language. */
final class ItemTextsCheck {

    private static final ContentSchema SCHEMA = ContentSchema.named("items-text");

    private ItemTextsCheck() {}

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
                    module.root().path("items").forEach(item -> check(item, file, inspection));
                });
    }

    private static void check(JsonNode item, YamlFile file, TextInspection inspection) {
        String key = item.path("key").asString();
        JsonNode texts = file.root().path("items").path(key);
        if (texts.isMissingNode()) {
            return;
        }
        String pointer = "/items/" + key + "/options";
        Set<String> options = new LinkedHashSet<>();
        item.path("options").forEach(option -> options.add(option.path("key").asString()));
        inspection.compare(file, pointer, options);
        boolean isJudgement = item.path("kind").asString().equals("judgement");
        texts.path("options")
                .propertyStream()
                .filter(option -> option.getValue().path("rationale").isObject() != isJudgement)
                .forEach(option ->
                        inspection
                                .problems()
                                .add(
                                        ItemProblem.WRONG_RATIONALE,
                                        file,
                                        pointer + "/" + option.getKey() + "/rationale",
                                        "key",
                                        option.getKey()));
    }
}
