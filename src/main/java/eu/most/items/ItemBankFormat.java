package eu.most.items;

import eu.most.catalogue.ModulePart;
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
import java.util.Map;
import java.util.Optional;
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
        ItemCheck.check(inspection);
    }

    @Override
    public void checkTexts(TextInspection inspection) {
        ItemTextsCheck.check(inspection);
    }

    @Override
    public ModulePart assemble(ModuleSource module) {
        ItemReader reader = new ItemReader(module, AcceptedWords.of(module));
        return new ItemBank(module.root().path("items").valueStream().map(reader::item).toList());
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

    /** An item of which one text is not translated is shown in the source language as a whole. */
    private static boolean isComplete(JsonNode item, JsonNode texts) {
        JsonNode own = texts.path(item.path("key").asString());
        return ItemTextsCheck.needed(item).entrySet().stream()
                .allMatch(field ->
                        field.getValue().stream().allMatch(own.path(field.getKey())::has)
                                && own.has(field.getKey()));
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
                                        option.getValue().has("rationale")
                                                ? Optional.of(
                                                        rationale(
                                                                option.getValue()
                                                                        .path("rationale")))
                                                : Optional.empty())));
        Map<OptionKey, String> rows = new HashMap<>();
        texts.path("rows")
                .propertyStream()
                .forEach(row -> rows.put(new OptionKey(row.getKey()), plain(row.getValue())));
        return new ItemTexts(
                language,
                plain(texts.path("prompt")),
                options,
                rows,
                optional(texts, "gapped"),
                optional(texts, "unit"),
                optional(texts, "picture"),
                texts.path("markerWords").valueStream().map(ItemBankFormat::plain).toList(),
                optional(texts, "feedback"));
    }

    private static Optional<String> optional(JsonNode texts, String field) {
        return texts.has(field) ? Optional.of(plain(texts.path(field))) : Optional.empty();
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
