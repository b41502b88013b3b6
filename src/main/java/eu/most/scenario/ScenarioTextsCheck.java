package eu.most.scenario;

import eu.most.catalogue.spi.ContentSchema;
import eu.most.catalogue.spi.StepSource;
import eu.most.catalogue.spi.TextInspection;
import eu.most.catalogue.spi.YamlFile;

/** Checks the texts of a scenario in one language. */
final class ScenarioTextsCheck {

    private static final ContentSchema SCHEMA = ContentSchema.named("scenario-text");

    private ScenarioTextsCheck() {}

    static void check(TextInspection inspection, StepSource step) {
        String path = ScenarioFile.texts(step, inspection.language());
        if (!inspection.files().expect(path)) {
            inspection.lacksFile(path, step.key().value());
            return;
        }
        inspection
                .yaml(path, SCHEMA)
                .ifPresent(texts ->
                        ScenarioFile.read(inspection.module(), ScenarioFile.graph(step))
                                .ifPresent(graph -> compare(inspection, texts, graph)));
    }

    private static void compare(TextInspection inspection, YamlFile texts, YamlFile graph) {
        TextKeys.of(graph.root())
                .byPointer()
                .forEach((pointer, keys) -> {
                    String around = pointer.substring(0, pointer.lastIndexOf('/'));
                    // Of a node without texts, its choices need not be named as well.
                    if (around.isEmpty() || texts.root().at(around).isObject()) {
                        inspection.compare(texts, pointer, keys);
                    }
                });
    }
}
