package eu.most.lesson;

import eu.most.catalogue.StepKey;
import eu.most.catalogue.spi.ModuleSource;
import eu.most.catalogue.spi.Problems;
import eu.most.catalogue.spi.StepSource;
import eu.most.catalogue.spi.TextInspection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Checks the lessons of a module in one language, each and all together. */
final class LessonTextsCheck {

    private final TextInspection inspection;
    private final ModuleSource module;
    private final List<StepSource> steps;
    private final List<String> reflections = new ArrayList<>();
    private final Map<StepKey, LessonCheck.References> inSource = new LinkedHashMap<>();
    private final Set<String> sourceReflections = new HashSet<>();
    private final LessonBlocksCheck blocks;

    LessonTextsCheck(TextInspection inspection, List<StepSource> steps) {
        this.inspection = inspection;
        this.module = inspection.module();
        this.steps = steps;
        blocks = new LessonBlocksCheck(inspection);
    }

    void check() {
        if (!inspection.isSource()) {
            steps.forEach(step -> inSource.put(step.key(), inSource(step)));
            inSource.values().forEach(source -> sourceReflections.addAll(keys(source)));
        }
        steps.forEach(this::check);
        blocks.finish();
    }

    private void check(StepSource step) {
        String path = LessonFormat.path(inspection.language(), step);
        if (!inspection.files().expect(path)) {
            inspection.lacksFile(path, step.key().value());
            return;
        }
        String shown = module.files().shown(path);
        module.files()
                .content()
                .text(path)
                .ifPresent(markdown -> {
                    LessonCheck.References found =
                            LessonCheck.check(shown, markdown, inspection.problems());
                    found.pictures()
                            .forEach((picture, line) ->
                                    inspection.files().usePicture(picture, shown, line));
                    found.reflections().forEach(it -> check(it, shown));
                    blocks.check(shown, found);
                    if (!inspection.isSource()) {
                        compare(shown, found, Objects.requireNonNull(inSource.get(step.key())));
                    }
                });
    }

    private void check(LessonCheck.Reflection reflection, String file) {
        String key = reflection.key();
        if (reflections.contains(key)) {
            problem(LessonProblem.REFLECTION_TWICE, file, reflection);
        }
        reflections.add(key);
        if (!inspection.isSource() && !sourceReflections.contains(key)) {
            problem(LessonProblem.REFLECTION_DIFFERS, file, reflection);
        }
    }

    private void problem(LessonProblem kind, String file, LessonCheck.Reflection reflection) {
        inspection.problems().add(kind, file, reflection.line(), "key", reflection.key());
    }

    private void compare(
            String shown, LessonCheck.References found, LessonCheck.References source) {
        List<String> here = keys(found);
        keys(source).stream()
                .filter(key -> !here.contains(key))
                .forEach(key ->
                        inspection
                                .problems()
                                .add(LessonProblem.REFLECTION_DIFFERS, shown, "key", key));
        blocks.compare(shown, found.blocks(), source.blocks());
    }

    private static List<String> keys(LessonCheck.References lesson) {
        return lesson.reflections().stream().map(LessonCheck.Reflection::key).toList();
    }

    private LessonCheck.References inSource(StepSource step) {
        String markdown =
                module.files()
                        .content()
                        .text(LessonFormat.path(module.sourceLanguage(), step))
                        .orElse("");
        return LessonCheck.check("", markdown, new Problems());
    }
}
