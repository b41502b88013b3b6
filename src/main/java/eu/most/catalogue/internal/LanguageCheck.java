package eu.most.catalogue.internal;

import eu.most.catalogue.ProblemKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Checks the texts of a training module in one language. */
final class LanguageCheck {

    private final String language;
    private final ModuleFiles module;
    private final YamlFile structure;
    private final FilesInUse files;
    private final Problems problems;
    private final boolean isSource;

    LanguageCheck(
            String language,
            ModuleFiles module,
            YamlFile structure,
            FilesInUse files,
            Problems problems) {
        this.language = language;
        this.module = module;
        this.structure = structure;
        this.files = files;
        this.problems = problems;
        this.isSource = structure.root().path("sourceLanguage").asString().equals(language);
    }

    /**
     * Reports what is wrong with them.
     *
     * @param sourceReflections the keys of reflections in the source language: filled when this is
     *     it, else compared with
     */
    void check(List<String> sourceReflections) {
        checkTitles();
        checkLessons(sourceReflections);
        checkItems();
    }

    private void checkTitles() {
        String path = ModuleFiles.texts(language);
        if (!files.expect(path)) {
            files.missing(path);
            return;
        }
        module.yaml(path, problems)
                .filter(file -> ContentSchema.MODULE_TEXT.check(file, problems))
                .ifPresent(file -> {
                    compare(file, "/outcomes", keys("outcomes"));
                    compare(file, "/steps", keys("steps"));
                    if (structure.root().has("cover") && !file.root().has("coverAlt")) {
                        lacks(file.path(), 1, "coverAlt");
                    }
                });
    }

    private void checkLessons(List<String> sourceReflections) {
        List<String> reflections = new ArrayList<>();
        structure
                .root()
                .path("steps")
                .valueStream()
                .filter(step -> step.path("kind").asString().equals("lesson"))
                .map(step -> step.path("key").asString())
                .forEach(step -> checkLesson(step, reflections, sourceReflections));
        if (isSource) {
            sourceReflections.addAll(reflections);
        }
    }

    private void checkLesson(
            String step, List<String> reflections, List<String> sourceReflections) {
        String path = ModuleFiles.lesson(language, step);
        if (!files.expect(path)) {
            if (isSource) {
                files.missing(path);
            } else {
                lacks(module.shown(path), 0, step);
            }
            return;
        }
        module.content()
                .text(path)
                .ifPresent(markdown -> {
                    LessonCheck.References found =
                            LessonCheck.check(module.shown(path), markdown, problems);
                    found.pictures()
                            .forEach((picture, line) ->
                                    files.usePicture(picture, module.shown(path), line));
                    found.reflections()
                            .forEach(it ->
                                    checkReflection(it, path, reflections, sourceReflections));
                    checkNoneIsLost(step, path, found.reflections());
                });
    }

    private void checkReflection(
            LessonCheck.Reflection reflection,
            String path,
            List<String> reflections,
            List<String> sourceReflections) {
        String key = reflection.key();
        String file = module.shown(path);
        if (reflections.contains(key)) {
            problems.add(ProblemKind.REFLECTION_TWICE, file, reflection.line(), "key", key);
        }
        reflections.add(key);
        if (!isSource && !sourceReflections.contains(key)) {
            problems.add(ProblemKind.REFLECTION_DIFFERS, file, reflection.line(), "key", key);
        }
    }

    private void checkNoneIsLost(String step, String path, List<LessonCheck.Reflection> found) {
        if (isSource) {
            return;
        }
        Set<String> keys =
                found.stream().map(LessonCheck.Reflection::key).collect(Collectors.toSet());
        String source = structure.root().path("sourceLanguage").asString();
        module
                .content()
                .text(ModuleFiles.lesson(source, step))
                .map(markdown -> LessonCheck.check("", markdown, new Problems()).reflections())
                .orElse(List.of())
                .stream()
                .map(LessonCheck.Reflection::key)
                .filter(key -> !keys.contains(key))
                .forEach(key ->
                        problems.add(
                                ProblemKind.REFLECTION_DIFFERS, module.shown(path), "key", key));
    }

    private void checkItems() {
        String path = ModuleFiles.items(language);
        boolean isThere = files.expect(path);
        if (structure.root().path("items").isEmpty() && !isThere) {
            return;
        }
        if (!isThere) {
            if (isSource) {
                files.missing(path);
            } else {
                lacks(module.shown(path), 0, "items");
            }
            return;
        }
        module.yaml(path, problems)
                .filter(file -> ContentSchema.ITEMS_TEXT.check(file, problems))
                .ifPresent(file -> {
                    compare(file, "/items", keys("items"));
                    structure
                            .root()
                            .path("items")
                            .valueStream()
                            .forEach(item -> checkItem(item, file));
                });
    }

    private void checkItem(JsonNode item, YamlFile file) {
        String key = item.path("key").asString();
        JsonNode texts = file.root().path("items").path(key);
        if (texts.isMissingNode()) {
            return;
        }
        String pointer = "/items/" + key + "/options";
        Set<String> options = new LinkedHashSet<>();
        item.path("options")
                .valueStream()
                .forEach(option -> options.add(option.path("key").asString()));
        compare(file, pointer, options);
        boolean isJudgement = item.path("kind").asString().equals("judgement");
        texts.path("options")
                .propertyStream()
                .filter(option -> option.getValue().path("rationale").isObject() != isJudgement)
                .forEach(option ->
                        problems.add(
                                ProblemKind.WRONG_RATIONALE,
                                file.path(),
                                file.line(pointer + "/" + option.getKey() + "/rationale"),
                                "key",
                                option.getKey()));
    }

    /** Reports texts of nothing, and keys without text. */
    private void compare(YamlFile file, String pointer, Set<String> wanted) {
        JsonNode texts = file.root().at(pointer);
        texts.propertyStream()
                .map(Map.Entry::getKey)
                .filter(key -> !wanted.contains(key))
                .forEach(key ->
                        problems.add(
                                ProblemKind.TEXT_OF_NOTHING,
                                file.path(),
                                file.line(pointer + "/" + key),
                                "key",
                                key));
        wanted.stream()
                .filter(key -> !texts.has(key))
                .forEach(key -> lacks(file.path(), file.line(pointer), key));
    }

    private void lacks(String file, int line, String key) {
        if (isSource) {
            problems.add(ProblemKind.MISSING_TEXT, file, line, "key", key);
        } else {
            problems.add(ProblemKind.GAP, file, line, "language", language, "key", key);
        }
    }

    private Set<String> keys(String list) {
        Map<String, Boolean> keys = new HashMap<>();
        structure
                .root()
                .path(list)
                .valueStream()
                .forEach(entry -> keys.put(entry.path("key").asString(), true));
        return keys.keySet();
    }
}
