package eu.most.items;

import eu.most.catalogue.ModulePart;
import eu.most.catalogue.OutcomeKey;
import eu.most.catalogue.PartTexts;
import eu.most.catalogue.spi.ModuleInspection;
import eu.most.catalogue.spi.ModuleSource;
import eu.most.catalogue.spi.PartFormat;
import eu.most.catalogue.spi.PlainText;
import eu.most.catalogue.spi.Problems;
import eu.most.catalogue.spi.SchemaFragment;
import eu.most.catalogue.spi.TextInspection;
import eu.most.catalogue.spi.YamlFile;
import eu.most.kernel.LanguageTag;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The item bank in the content format: {@code items}, and a file of texts in each language. */
@Component
class ItemBankFormat implements PartFormat {

    private static final SchemaFragment SCHEMA =
            SchemaFragment.beside(ItemBankFormat.class, "bank.schema.json");

    /** The path of the texts. */
    static String path(LanguageTag language) {
        return language + "/items.yaml";
    }

    @Override
    public SchemaFragment schema() {
        return SCHEMA;
    }

    @Override
    public void check(ModuleInspection inspection) {
        inspection.requireEachKeyOnce("/items");
        for (int i = 0; i < inspection.at("/items").size(); i++) {
            String item = "/items/" + i;
            inspection.requireOutcome(item + "/outcome");
            inspection.requireEachKeyOnce(item + "/options");
            for (int j = 0; j < inspection.at(item + "/options").size(); j++) {
                checkUnsafe(inspection, item + "/options/" + j);
            }
        }
    }

    /** What would put somebody in danger cannot be a good answer. */
    private static void checkUnsafe(ModuleInspection inspection, String pointer) {
        JsonNode option = inspection.at(pointer);
        boolean earns =
                option.path("correct").asBoolean(false) || option.path("score").asInt(0) > 0;
        if (option.path("unsafe").asBoolean(false) && earns) {
            String key = option.path("key").asString();
            inspection.problem(ItemProblem.UNSAFE_OPTION_EARNS, pointer + "/unsafe", "key", key);
        }
    }

    @Override
    public void checkTexts(TextInspection inspection) {
        ItemTextsCheck.check(inspection);
    }

    @Override
    public ModulePart assemble(ModuleSource module) {
        return new ItemBank(
                module.root().path("items").valueStream().map(ItemBankFormat::item).toList());
    }

    private static Item item(JsonNode item) {
        Map<OptionKey, Integer> worth = new LinkedHashMap<>();
        Set<OptionKey> unsafe = new HashSet<>();
        for (JsonNode option : item.path("options")) {
            OptionKey key = new OptionKey(option.path("key").asString());
            worth.put(
                    key,
                    option.has("score")
                            ? option.path("score").asInt()
                            : option.path("correct").asBoolean() ? 1 : 0);
            if (option.path("unsafe").asBoolean(false)) {
                unsafe.add(key);
            }
        }
        return new Item(
                new ItemKey(item.path("key").asString()),
                ItemKind.valueOf(item.path("kind").asString().toUpperCase(Locale.ROOT)),
                new OutcomeKey(item.path("outcome").asString()),
                worth,
                unsafe);
    }

    @Override
    public PartTexts texts(
            ModuleSource module, LanguageTag language, Optional<PartTexts> fallback) {
        Map<ItemKey, ItemTexts> items =
                new HashMap<>(
                        fallback.map(ItemBankTexts.class::cast)
                                .map(ItemBankTexts::items)
                                .orElse(Map.of()));
        if (module.files().content().has(path(language))) {
            JsonNode own = read(module, path(language)).path("items");
            module.root()
                    .path("items")
                    .valueStream()
                    .filter(item -> isComplete(item, own))
                    .map(item -> item.path("key").asString())
                    .forEach(
                            key -> items.put(new ItemKey(key), itemTexts(language, own.path(key))));
        }
        return new ItemBankTexts(items);
    }

    private static JsonNode read(ModuleSource module, String path) {
        return module.files()
                .yaml(path, new Problems())
                .map(YamlFile::root)
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                module.files().shown(path) + " cannot be read"));
    }

    /** An item of which one option is not translated is shown in the source language as a whole. */
    private static boolean isComplete(JsonNode item, JsonNode texts) {
        JsonNode options = texts.path(item.path("key").asString()).path("options");
        return item.path("options")
                .valueStream()
                .allMatch(option -> options.has(option.path("key").asString()));
    }

    private static ItemTexts itemTexts(LanguageTag language, JsonNode texts) {
        Map<OptionKey, OptionTexts> options = new HashMap<>();
        texts.path("options")
                .propertyStream()
                .forEach(option ->
                        options.put(
                                new OptionKey(option.getKey()),
                                new OptionTexts(
                                        plain(option.getValue().path("text")),
                                        rationale(option.getValue().path("rationale")))));
        return new ItemTexts(
                language,
                plain(texts.path("prompt")),
                options,
                texts.has("feedback")
                        ? Optional.of(plain(texts.path("feedback")))
                        : Optional.empty());
    }

    private static Rationale rationale(JsonNode text) {
        return text.isObject()
                ? new Rationale.BothSides(plain(text.path("prison")), plain(text.path("third")))
                : new Rationale.Shared(plain(text));
    }

    private static String plain(JsonNode text) {
        return PlainText.of(text.asString());
    }
}
