package eu.most.scenario;

import eu.most.catalogue.spi.PlainText;
import eu.most.kernel.LanguageTag;
import eu.most.scenario.ScenarioTexts.ChoiceTexts;
import eu.most.scenario.ScenarioTexts.Meter;
import eu.most.scenario.ScenarioTexts.Moment;
import eu.most.scenario.ScenarioTexts.Speech;
import eu.most.scenario.graph.ChoiceKey;
import eu.most.scenario.graph.FactKey;
import eu.most.scenario.graph.NodeKey;
import eu.most.scenario.graph.VariableKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Reads the texts of a scenario from a file in which none is missing. */
final class ScenarioTextsReader {

    private ScenarioTextsReader() {}

    static ScenarioTexts read(LanguageTag language, JsonNode file) {
        Map<NodeKey, Moment> moments =
                new HashMap<>(byKey(file.path("nodes"), NodeKey::new, ScenarioTextsReader::moment));
        moments.putAll(byKey(file.path("endings"), NodeKey::new, ScenarioTextsReader::moment));
        return new ScenarioTexts(
                language,
                plain(file.path("role")),
                plain(file.path("situation")),
                byKey(file.path("variables"), VariableKey::new, ScenarioTextsReader::meter),
                byKey(file.path("facts"), FactKey::new, ScenarioTextsReader::plain),
                moments);
    }

    private static Meter meter(JsonNode texts) {
        return new Meter(
                plain(texts.path("label")),
                texts.path("levels").valueStream().map(ScenarioTextsReader::plain).toList());
    }

    private static Moment moment(JsonNode texts) {
        JsonNode speech = texts.path("speech");
        return new Moment(
                plain(texts.path("title")),
                plain(texts.path("text")),
                speech.isObject()
                        ? Optional.of(
                                new Speech(plain(speech.path("who")), plain(speech.path("says"))))
                        : Optional.empty(),
                byKey(texts.path("choices"), ChoiceKey::new, ScenarioTextsReader::choice));
    }

    private static ChoiceTexts choice(JsonNode texts) {
        return new ChoiceTexts(
                plain(texts.path("text")),
                plain(texts.path("did")),
                plain(texts.path("led")),
                plain(texts.path("why").path("prison")),
                plain(texts.path("why").path("third")));
    }

    private static <K, T> Map<K, T> byKey(
            JsonNode texts, Function<String, K> key, Function<JsonNode, T> text) {
        Map<K, T> read = new HashMap<>();
        texts.propertyStream()
                .forEach(each -> read.put(key.apply(each.getKey()), text.apply(each.getValue())));
        return read;
    }

    private static String plain(JsonNode text) {
        return PlainText.of(text.asString());
    }
}
