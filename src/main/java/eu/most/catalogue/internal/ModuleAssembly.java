package eu.most.catalogue.internal;

import eu.most.catalogue.CompetencyKey;
import eu.most.catalogue.DrawRule;
import eu.most.catalogue.Item;
import eu.most.catalogue.ItemKey;
import eu.most.catalogue.ItemKind;
import eu.most.catalogue.ItemTexts;
import eu.most.catalogue.Lesson;
import eu.most.catalogue.LessonStep;
import eu.most.catalogue.ModuleTexts;
import eu.most.catalogue.ModuleVersion;
import eu.most.catalogue.ModuleVersionId;
import eu.most.catalogue.OptionKey;
import eu.most.catalogue.OptionTexts;
import eu.most.catalogue.Outcome;
import eu.most.catalogue.OutcomeKey;
import eu.most.catalogue.QuizStep;
import eu.most.catalogue.Rationale;
import eu.most.catalogue.SemanticVersion;
import eu.most.catalogue.Step;
import eu.most.catalogue.StepKey;
import eu.most.catalogue.StepTexts;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.catalogue.Wording;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.Percent;
import eu.most.kernel.Sector;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Builds the model of a training module from files that have passed the check. */
public final class ModuleAssembly {

    private final ModuleFiles module;
    private final ModuleVersionId id;
    private final BlockHeadings headings;
    private final JsonNode structure;
    private final LanguageTag source;

    private ModuleAssembly(ModuleFiles module, ModuleVersionId id, BlockHeadings headings) {
        this.module = module;
        this.id = id;
        this.headings = headings;
        this.structure = yaml(ModuleFiles.STRUCTURE);
        this.source = new LanguageTag(structure.path("sourceLanguage").asString());
    }

    /**
     * The version that these files describe.
     *
     * @throws IllegalArgumentException if they have not passed the check
     */
    public static ModuleVersion build(
            ModuleFiles module, ModuleVersionId id, Instant publishedAt, BlockHeadings headings) {
        return new ModuleAssembly(module, id, headings).build(publishedAt);
    }

    private ModuleVersion build(Instant publishedAt) {
        ModuleTexts sourceTexts = texts(source, Optional.empty());
        Map<LanguageTag, ModuleTexts> texts = new HashMap<>();
        texts.put(source, sourceTexts);
        structure
                .path("languages")
                .valueStream()
                .map(language -> new LanguageTag(language.asString()))
                .filter(language -> !language.equals(source))
                .forEach(
                        language -> texts.put(language, texts(language, Optional.of(sourceTexts))));
        return new ModuleVersion(
                id,
                new TrainingModuleKey(structure.path("key").asString()),
                SemanticVersion.of(structure.path("version").asString()),
                module.content().hash(),
                publishedAt,
                source,
                sectors(structure),
                structure.path("joint").asBoolean(),
                structure.path("minutes").asInt(),
                structure.path("hours").decimalValue(),
                structure.path("validity").path("months").asInt(),
                new Percent(structure.path("passMark").asInt()),
                optional(structure, "cover"),
                structure.path("outcomes").valueStream().map(ModuleAssembly::outcome).toList(),
                structure.path("steps").valueStream().map(ModuleAssembly::step).toList(),
                structure.path("items").valueStream().map(ModuleAssembly::item).toList(),
                texts);
    }

    static Set<Sector> sectors(JsonNode file) {
        return file.path("sectors")
                .valueStream()
                .map(sector ->
                        sector.asString().equals("prison") ? Sector.PRISON : Sector.THIRD_SECTOR)
                .collect(Collectors.toSet());
    }

    private static Outcome outcome(JsonNode outcome) {
        return new Outcome(
                new OutcomeKey(outcome.path("key").asString()),
                new CompetencyKey(outcome.path("competency").asString()),
                outcome.path("critical").asBoolean(false));
    }

    private static Step step(JsonNode step) {
        StepKey key = new StepKey(step.path("key").asString());
        int minutes = step.path("minutes").asInt();
        return step.path("kind").asString().equals("lesson")
                ? new LessonStep(
                        key,
                        minutes,
                        step.path("outcomes")
                                .valueStream()
                                .map(outcome -> new OutcomeKey(outcome.asString()))
                                .toList())
                : new QuizStep(
                        key,
                        minutes,
                        step.path("draw").valueStream().map(ModuleAssembly::rule).toList(),
                        step.has("maxAttempts")
                                ? OptionalInt.of(step.path("maxAttempts").asInt())
                                : OptionalInt.empty(),
                        step.has("waitHours")
                                ? Duration.ofHours(step.path("waitHours").asInt())
                                : QuizStep.USUAL_WAIT,
                        step.has("outcomeMark")
                                ? new Percent(step.path("outcomeMark").asInt())
                                : QuizStep.USUAL_OUTCOME_MARK);
    }

    private static DrawRule rule(JsonNode rule) {
        return new DrawRule(
                optional(rule, "outcome").map(OutcomeKey::new),
                optional(rule, "kind").map(ItemKind::named).orElse(Set.of()),
                rule.path("items").asInt());
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

    private ModuleTexts texts(LanguageTag language, Optional<ModuleTexts> fallback) {
        JsonNode own = yaml(ModuleFiles.texts(language.value()));
        Map<OutcomeKey, Wording> outcomes =
                new HashMap<>(fallback.map(ModuleTexts::outcomes).orElse(Map.of()));
        own.path("outcomes")
                .propertyStream()
                .forEach(text ->
                        outcomes.put(
                                new OutcomeKey(text.getKey()),
                                new Wording(language, plain(text.getValue()))));
        Map<StepKey, StepTexts> steps =
                new HashMap<>(fallback.map(ModuleTexts::steps).orElse(Map.of()));
        own.path("steps")
                .propertyStream()
                .forEach(text ->
                        steps.put(
                                new StepKey(text.getKey()),
                                new StepTexts(
                                        language,
                                        plain(text.getValue().path("title")),
                                        optional(text.getValue(), "summary").map(PlainText::of))));
        return new ModuleTexts(
                language,
                plain(own.path("title")),
                plain(own.path("summary")),
                optional(own, "coverAlt")
                        .map(text -> new Wording(language, PlainText.of(text)))
                        .or(() -> fallback.flatMap(ModuleTexts::coverDescription)),
                outcomes,
                steps,
                lessons(language, fallback),
                items(language, fallback));
    }

    private Map<StepKey, Lesson> lessons(LanguageTag language, Optional<ModuleTexts> fallback) {
        Map<StepKey, Lesson> lessons =
                new HashMap<>(fallback.map(ModuleTexts::lessons).orElse(Map.of()));
        LessonHtml html = new LessonHtml("/media/" + id + "/", language, headings);
        structure
                .path("steps")
                .valueStream()
                .map(step -> step.path("key").asString())
                .forEach(step ->
                        module.content()
                                .text(ModuleFiles.lesson(language.value(), step))
                                .ifPresent(markdown ->
                                        lessons.put(
                                                new StepKey(step),
                                                new Lesson(language, html.blocks(markdown)))));
        return lessons;
    }

    private Map<ItemKey, ItemTexts> items(LanguageTag language, Optional<ModuleTexts> fallback) {
        Map<ItemKey, ItemTexts> items =
                new HashMap<>(fallback.map(ModuleTexts::items).orElse(Map.of()));
        String path = ModuleFiles.items(language.value());
        if (!module.content().has(path)) {
            return items;
        }
        JsonNode own = yaml(path).path("items");
        structure
                .path("items")
                .valueStream()
                .filter(item -> isComplete(item, own))
                .map(item -> item.path("key").asString())
                .forEach(key -> items.put(new ItemKey(key), itemTexts(language, own.path(key))));
        return items;
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
                optional(texts, "feedback").map(PlainText::of));
    }

    private static Rationale rationale(JsonNode text) {
        return text.isObject()
                ? new Rationale.BothSides(plain(text.path("prison")), plain(text.path("third")))
                : new Rationale.Shared(plain(text));
    }

    private static String plain(JsonNode text) {
        return PlainText.of(text.asString());
    }

    private static Optional<String> optional(JsonNode parent, String field) {
        return parent.has(field) ? Optional.of(parent.path(field).asString()) : Optional.empty();
    }

    private JsonNode yaml(String path) {
        return module.yaml(path, new Problems())
                .orElseThrow(
                        () -> new IllegalArgumentException(module.shown(path) + " cannot be read"))
                .root();
    }
}
