package eu.most.scenario;

import eu.most.catalogue.Activity;
import eu.most.catalogue.ActivityKind;
import eu.most.catalogue.ActivityTexts;
import eu.most.catalogue.OutcomeKey;
import eu.most.catalogue.spi.ActivityFormat;
import eu.most.catalogue.spi.ContentSchema;
import eu.most.catalogue.spi.ModuleInspection;
import eu.most.catalogue.spi.ModuleSource;
import eu.most.catalogue.spi.Phrase;
import eu.most.catalogue.spi.SchemaFragment;
import eu.most.catalogue.spi.StepSource;
import eu.most.catalogue.spi.TextInspection;
import eu.most.catalogue.spi.YamlFile;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.Percent;
import eu.most.scenario.graph.GraphReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Scenarios in the content format: the outcomes that they assess, a graph, and a file of texts in
 * each language.
 *
 * @see "src/docs/decisions/0059-a-scenario-is-data.md"
 */
@Component
class ScenarioFormat implements ActivityFormat {

    private static final SchemaFragment STEP =
            SchemaFragment.beside(ScenarioFormat.class, "step.schema.json");
    private static final ContentSchema GRAPH = ContentSchema.named("scenario");

    @Override
    public ActivityKind kind() {
        return ScenarioActivity.KIND;
    }

    @Override
    public SchemaFragment schema() {
        return STEP;
    }

    @Override
    public void check(ModuleInspection inspection, List<StepSource> steps) {
        for (StepSource step : steps) {
            for (int i = 0; i < step.node().path("outcomes").size(); i++) {
                inspection.requireOutcome(step.pointer("outcomes/" + i));
            }
            String path = ScenarioFile.graph(step);
            if (!inspection.files().expect(path)) {
                inspection.files().missing(path);
                continue;
            }
            inspection
                    .module()
                    .files()
                    .yaml(path, inspection.problems())
                    .filter(file -> GRAPH.check(file, inspection.problems()))
                    .ifPresent(file -> check(file, step, inspection));
        }
    }

    private static void check(YamlFile file, StepSource step, ModuleInspection inspection) {
        ReferenceCheck references =
                new ReferenceCheck(
                        file,
                        outcomes(step).stream().map(OutcomeKey::value).toList(),
                        items(inspection.module()),
                        inspection.problems());
        if (references.isRight()) {
            new WayCheck(file, GraphReader.read(file.root()), passMark(step), inspection.problems())
                    .check();
        }
    }

    @Override
    public void checkTexts(TextInspection inspection, List<StepSource> steps) {
        steps.forEach(step -> ScenarioTextsCheck.check(inspection, step));
    }

    @Override
    public Activity assemble(ModuleSource module, StepSource step) {
        String path = ScenarioFile.graph(step);
        return new ScenarioActivity(
                outcomes(step),
                passMark(step),
                ScenarioFile.read(module, path)
                        .map(file -> GraphReader.read(file.root()))
                        .orElseThrow(() ->
                                new IllegalArgumentException(
                                        module.files().shown(path) + " cannot be read")));
    }

    @Override
    public Optional<ActivityTexts> texts(
            ModuleSource module, StepSource step, LanguageTag language) {
        return ScenarioFile.read(module, ScenarioFile.texts(step, language))
                .filter(texts ->
                        ScenarioFile.read(module, ScenarioFile.graph(step))
                                .filter(graph -> TextKeys.of(graph.root()).areIn(texts.root()))
                                .isPresent())
                .map(texts -> ScenarioTextsReader.read(language, texts.root()));
    }

    @Override
    public List<Phrase> describe(Activity activity) {
        return List.of(
                Phrase.of("scenario.step"),
                new Phrase(
                        "scenario.step.outcomes",
                        Map.of("count", ((ScenarioActivity) activity).assesses().size())));
    }

    private static Map<String, JsonNode> items(ModuleSource module) {
        return module.root()
                .path("items")
                .valueStream()
                .collect(
                        Collectors.toMap(
                                item -> item.path("key").asString(),
                                Function.identity(),
                                (first, _) -> first));
    }

    private static List<OutcomeKey> outcomes(StepSource step) {
        return step.node()
                .path("outcomes")
                .valueStream()
                .map(outcome -> new OutcomeKey(outcome.asString()))
                .toList();
    }

    private static Percent passMark(StepSource step) {
        return step.node().has("passMark")
                ? new Percent(step.node().path("passMark").asInt())
                : ScenarioActivity.USUAL_PASS_MARK;
    }
}
