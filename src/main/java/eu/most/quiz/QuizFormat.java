package eu.most.quiz;

import eu.most.catalogue.Activity;
import eu.most.catalogue.ActivityKind;
import eu.most.catalogue.ActivityTexts;
import eu.most.catalogue.OutcomeKey;
import eu.most.catalogue.spi.ActivityFormat;
import eu.most.catalogue.spi.ModuleInspection;
import eu.most.catalogue.spi.ModuleSource;
import eu.most.catalogue.spi.Phrase;
import eu.most.catalogue.spi.SchemaFragment;
import eu.most.catalogue.spi.StepSource;
import eu.most.catalogue.spi.TextInspection;
import eu.most.items.ItemKind;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.Percent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Quizzes in the content format: what they draw from the item bank. They have no texts. */
@Component
class QuizFormat implements ActivityFormat {

    private static final SchemaFragment SCHEMA =
            SchemaFragment.beside(QuizFormat.class, "step.schema.json");

    @Override
    public ActivityKind kind() {
        return QuizActivity.KIND;
    }

    @Override
    public SchemaFragment schema() {
        return SCHEMA;
    }

    @Override
    public void check(ModuleInspection inspection, List<StepSource> steps) {
        new DrawCheck(inspection, steps).check();
    }

    @Override
    public void checkTexts(TextInspection inspection, List<StepSource> steps) {
        // The texts of its questions are those of the item bank.
    }

    @Override
    public Activity assemble(ModuleSource module, StepSource source) {
        JsonNode step = source.node();
        return new QuizActivity(
                step.path("draw").valueStream().map(QuizFormat::rule).toList(),
                step.has("maxAttempts")
                        ? OptionalInt.of(step.path("maxAttempts").asInt())
                        : OptionalInt.empty(),
                step.has("waitHours")
                        ? Duration.ofHours(step.path("waitHours").asInt())
                        : QuizActivity.USUAL_WAIT,
                step.has("outcomeMark")
                        ? new Percent(step.path("outcomeMark").asInt())
                        : QuizActivity.USUAL_OUTCOME_MARK);
    }

    private static DrawRule rule(JsonNode rule) {
        return new DrawRule(
                rule.has("outcome")
                        ? Optional.of(new OutcomeKey(rule.path("outcome").asString()))
                        : Optional.empty(),
                rule.has("kind") ? ItemKind.named(rule.path("kind").asString()) : Set.of(),
                rule.path("items").asInt());
    }

    @Override
    public Optional<ActivityTexts> texts(
            ModuleSource module, StepSource step, LanguageTag language) {
        return Optional.empty();
    }

    @Override
    public List<Phrase> describe(Activity activity) {
        return List.of(
                Phrase.of("catalogue.module.step.quiz"),
                new Phrase(
                        "catalogue.module.step.questions",
                        Map.of("count", ((QuizActivity) activity).size())));
    }
}
