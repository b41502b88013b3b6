package eu.most.thirdkind;

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
import eu.most.kernel.LanguageTag;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;

/** Tasks in the content format: the outcome that they show, and a text in each language. */
@TestComponent
class TaskFormat implements ActivityFormat {

    private static String path(LanguageTag language, StepSource step) {
        return language + "/tasks/" + step.key() + ".md";
    }

    @Override
    public ActivityKind kind() {
        return TaskActivity.KIND;
    }

    @Override
    public SchemaFragment schema() {
        return SchemaFragment.beside(TaskFormat.class, "step.schema.json");
    }

    @Override
    public void check(ModuleInspection inspection, List<StepSource> steps) {
        steps.forEach(step -> inspection.requireOutcome(step.pointer("shows")));
    }

    @Override
    public void checkTexts(TextInspection inspection, List<StepSource> steps) {
        for (StepSource step : steps) {
            String path = path(inspection.language(), step);
            if (!inspection.files().expect(path)) {
                inspection.lacksFile(path, step.key().value());
            }
        }
    }

    @Override
    public Activity assemble(ModuleSource module, StepSource step) {
        return new TaskActivity(new OutcomeKey(step.node().path("shows").asString()));
    }

    @Override
    public Optional<ActivityTexts> texts(
            ModuleSource module, StepSource step, LanguageTag language) {
        return module.files()
                .content()
                .text(path(language, step))
                .map(text -> new TaskText(language, text.strip()));
    }

    @Override
    public List<Phrase> describe(Activity activity) {
        return List.of(Phrase.of("thirdkind.step"), Phrase.of("thirdkind.outcome"));
    }
}
