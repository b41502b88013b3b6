package eu.most.lesson;

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
import eu.most.uikit.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lessons in the content format: what they teach, and a Markdown file in each language. */
@Component
class LessonFormat implements ActivityFormat {

    private static final SchemaFragment SCHEMA =
            SchemaFragment.beside(LessonFormat.class, "step.schema.json");

    private final Messages messages;

    LessonFormat(Messages messages) {
        this.messages = messages;
    }

    /** The path of the text of a step. */
    static String path(LanguageTag language, StepSource step) {
        return language + "/lessons/" + step.key() + ".md";
    }

    @Override
    public ActivityKind kind() {
        return LessonActivity.KIND;
    }

    @Override
    public SchemaFragment schema() {
        return SCHEMA;
    }

    @Override
    public void check(ModuleInspection inspection, List<StepSource> steps) {
        for (StepSource step : steps) {
            for (int i = 0; i < step.node().path("outcomes").size(); i++) {
                inspection.requireOutcome(step.pointer("outcomes/" + i));
            }
        }
    }

    @Override
    public void checkTexts(TextInspection inspection, List<StepSource> steps) {
        new LessonTextsCheck(inspection, steps).check();
    }

    @Override
    public Activity assemble(ModuleSource module, StepSource step) {
        return new LessonActivity(
                step.node()
                        .path("outcomes")
                        .valueStream()
                        .map(outcome -> new OutcomeKey(outcome.asString()))
                        .toList());
    }

    @Override
    public Optional<ActivityTexts> texts(
            ModuleSource module, StepSource step, LanguageTag language) {
        return module.files()
                .content()
                .text(path(language, step))
                .map(markdown ->
                        new Lesson(language, withTranscripts(module, step, language, markdown)));
    }

    /** The blocks; a recording whose words are not written in this language has the source's. */
    private List<LessonBlock> withTranscripts(
            ModuleSource module, StepSource step, LanguageTag language, String markdown) {
        return html(module, language).blocks(markdown).stream()
                .map(block ->
                        block instanceof LessonBlock.Recording recording
                                        && recording.html().isBlank()
                                ? inSource(recording, module, step)
                                : block)
                .toList();
    }

    private LessonBlock inSource(
            LessonBlock.Recording recording, ModuleSource module, StepSource step) {
        LanguageTag source = module.sourceLanguage();
        return module
                .files()
                .content()
                .text(path(source, step))
                .map(html(module, source)::blocks)
                .orElse(List.of())
                .stream()
                .filter(LessonBlock.Recording.class::isInstance)
                .map(LessonBlock.Recording.class::cast)
                .filter(written -> written.name().equals(recording.name()))
                .findFirst()
                .map(written ->
                        new LessonBlock.Recording(
                                recording.name(), recording.captions(), source, written.html()))
                .orElse(recording);
    }

    private LessonHtml html(ModuleSource module, LanguageTag language) {
        return new LessonHtml(
                new LessonSurroundings(
                        module.pictures(),
                        language,
                        this::heading,
                        glossary(module, language),
                        recording -> captions(module, language, recording)));
    }

    /** What every term is called in this language, and which others there are. */
    private static GlossaryTexts glossary(ModuleSource module, LanguageTag language) {
        return GlossaryFormat.read(module, language)
                .over(GlossaryFormat.read(module, module.sourceLanguage()));
    }

    private static Optional<LessonBlock.Captions> captions(
            ModuleSource module, LanguageTag language, String recording) {
        return Stream.of(language, module.sourceLanguage())
                .map(spoken ->
                        new LessonBlock.Captions(
                                spoken, LessonBlocksCheck.captions(spoken, recording)))
                .filter(captions -> module.files().content().has(captions.path()))
                .findFirst();
    }

    @Override
    public List<Phrase> describe(Activity activity) {
        return List.of(Phrase.of("catalogue.module.step.lesson"));
    }

    private String heading(String block, LanguageTag language) {
        return messages.text("catalogue.block." + block, language, Map.of());
    }
}
