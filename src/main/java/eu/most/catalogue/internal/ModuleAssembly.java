package eu.most.catalogue.internal;

import eu.most.catalogue.ActivityTexts;
import eu.most.catalogue.CompetencyKey;
import eu.most.catalogue.ModuleTexts;
import eu.most.catalogue.ModuleVersion;
import eu.most.catalogue.ModuleVersionId;
import eu.most.catalogue.Outcome;
import eu.most.catalogue.OutcomeKey;
import eu.most.catalogue.PartTexts;
import eu.most.catalogue.SemanticVersion;
import eu.most.catalogue.Step;
import eu.most.catalogue.StepKey;
import eu.most.catalogue.StepTexts;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.catalogue.Wording;
import eu.most.catalogue.spi.ContentFormats;
import eu.most.catalogue.spi.ModuleFiles;
import eu.most.catalogue.spi.ModuleSource;
import eu.most.catalogue.spi.PartFormat;
import eu.most.catalogue.spi.PlainText;
import eu.most.catalogue.spi.Problems;
import eu.most.catalogue.spi.StepSource;
import eu.most.catalogue.spi.YamlFile;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.Percent;
import eu.most.kernel.Sector;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Builds the model of a training module from files that have passed the check. */
@Component
public class ModuleAssembly {

    private final ContentFormats formats;

    ModuleAssembly(ContentFormats formats) {
        this.formats = formats;
    }

    /**
     * The version that these files describe.
     *
     * @throws IllegalArgumentException if they have not passed the check
     */
    public ModuleVersion build(ModuleFiles files, ModuleVersionId id, Instant publishedAt) {
        ModuleSource module = new ModuleSource(id, files, yaml(files, ModuleFiles.STRUCTURE));
        LanguageTag source = module.sourceLanguage();
        ModuleTexts sourceTexts = texts(module, source, Optional.empty());
        Map<LanguageTag, ModuleTexts> texts = new HashMap<>();
        texts.put(source, sourceTexts);
        JsonNode structure = module.root();
        structure
                .path("languages")
                .valueStream()
                .map(language -> new LanguageTag(language.asString()))
                .filter(language -> !language.equals(source))
                .forEach(language ->
                        texts.put(language, texts(module, language, Optional.of(sourceTexts))));
        return new ModuleVersion(
                id,
                new TrainingModuleKey(structure.path("key").asString()),
                SemanticVersion.of(structure.path("version").asString()),
                files.content().hash(),
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
                module.steps().stream().map(step -> step(module, step)).toList(),
                formats.parts().stream().map(part -> part.assemble(module)).toList(),
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

    private Step step(ModuleSource module, StepSource step) {
        return new Step(
                step.key(),
                step.kind(),
                step.minutes(),
                formats.of(step.kind()).assemble(module, step));
    }

    private ModuleTexts texts(
            ModuleSource module, LanguageTag language, Optional<ModuleTexts> fallback) {
        JsonNode own = yaml(module.files(), ModuleFiles.texts(language.value())).root();
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
                activities(module, language, fallback),
                parts(module, language, fallback));
    }

    private Map<StepKey, ActivityTexts> activities(
            ModuleSource module, LanguageTag language, Optional<ModuleTexts> fallback) {
        Map<StepKey, ActivityTexts> activities =
                new HashMap<>(fallback.map(ModuleTexts::activities).orElse(Map.of()));
        for (StepSource step : module.steps()) {
            formats.of(step.kind())
                    .texts(module, step, language)
                    .ifPresent(texts -> activities.put(step.key(), texts));
        }
        return activities;
    }

    private List<PartTexts> parts(
            ModuleSource module, LanguageTag language, Optional<ModuleTexts> fallback) {
        List<PartTexts> parts = new ArrayList<>();
        for (PartFormat format : formats.parts()) {
            int place = parts.size();
            parts.add(format.texts(module, language, fallback.map(it -> it.parts().get(place))));
        }
        return parts;
    }

    private static String plain(JsonNode text) {
        return PlainText.of(text.asString());
    }

    private static Optional<String> optional(JsonNode parent, String field) {
        return parent.has(field) ? Optional.of(parent.path(field).asString()) : Optional.empty();
    }

    private static YamlFile yaml(ModuleFiles files, String path) {
        return files.yaml(path, new Problems())
                .orElseThrow(
                        () -> new IllegalArgumentException(files.shown(path) + " cannot be read"));
    }
}
