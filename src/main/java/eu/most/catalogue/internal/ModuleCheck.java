package eu.most.catalogue.internal;

import eu.most.catalogue.ProblemKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Checks the files of one training module, each by itself and all together. */
public final class ModuleCheck {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{1,48}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Z]{2})?");
    private static final Pattern PICTURE =
            Pattern.compile("media/[a-z][a-z0-9-]{1,48}\\.(svg|png|jpg|webp)");

    private final ModuleFiles module;
    private final Set<String> competencies;
    private final Problems problems;
    private final Set<String> expected = new HashSet<>(Set.of(ModuleFiles.STRUCTURE));
    private final Set<String> usedPictures = new LinkedHashSet<>();

    private ModuleCheck(ModuleFiles module, Set<String> competencies, Problems problems) {
        this.module = module;
        this.competencies = competencies;
        this.problems = problems;
    }

    /**
     * Reports everything that is wrong with a module.
     *
     * @param competencies the keys of all competencies
     */
    public static void check(ModuleFiles module, Set<String> competencies, Problems problems) {
        new ModuleCheck(module, competencies, problems).check();
    }

    private void check() {
        if (!KEY.matcher(module.folder()).matches()) {
            problems.add(ProblemKind.WRONG_NAME, module.shown(""), "name", module.folder());
            return;
        }
        module.content().files().forEach(this::checkEncoding);
        if (!module.content().has(ModuleFiles.STRUCTURE)) {
            missing(ModuleFiles.STRUCTURE);
            return;
        }
        Optional<YamlFile> structure =
                module.yaml(ModuleFiles.STRUCTURE, problems)
                        .filter(file -> ContentSchema.MODULE.check(file, problems));
        if (structure.isEmpty()) {
            return;
        }
        StructureCheck.check(structure.get(), module.folder(), competencies, problems);
        checkTexts(structure.get());
        checkPictures(structure.get());
        module.content().files().keySet().stream()
                .filter(path -> !expected.contains(path))
                .forEach(path -> unknown(path, structure.get()));
    }

    private void unknown(String path, YamlFile structure) {
        String folder = path.substring(0, Math.max(0, path.indexOf('/')));
        boolean isListed =
                structure
                        .root()
                        .path("languages")
                        .valueStream()
                        .anyMatch(language -> language.asString().equals(folder));
        if (LANGUAGE.matcher(folder).matches() && !isListed) {
            problems.add(ProblemKind.LANGUAGE_NOT_LISTED, module.shown(folder), "language", folder);
        } else {
            problems.add(ProblemKind.UNKNOWN_FILE, module.shown(path));
        }
    }

    private void checkEncoding(String path, byte[] bytes) {
        if (!path.startsWith("media/") && ContentFiles.decode(bytes).isEmpty()) {
            problems.add(ProblemKind.NOT_UTF8, module.shown(path));
        }
    }

    private void checkTexts(YamlFile structure) {
        String source = structure.root().path("sourceLanguage").asString();
        List<String> languages =
                structure.root().path("languages").valueStream().map(JsonNode::asString).toList();
        List<String> sourceReflections = new ArrayList<>();
        if (languages.contains(source)) {
            new Language(source, structure).check(sourceReflections);
        }
        languages.stream()
                .filter(language -> !language.equals(source))
                .forEach(language -> new Language(language, structure).check(sourceReflections));
    }

    private void checkPictures(YamlFile structure) {
        JsonNode cover = structure.root().path("cover");
        if (cover.isString()) {
            use(cover.asString(), structure.path(), structure.line("/cover"));
        }
        module.content().files().forEach(this::checkPicture);
    }

    private void checkPicture(String path, byte[] bytes) {
        if (!path.startsWith("media/")) {
            return;
        }
        expected.add(path);
        String name = path.substring("media/".length());
        if (!PICTURE.matcher(path).matches()) {
            problems.add(ProblemKind.WRONG_NAME, module.shown(path), "name", name);
        } else {
            PictureCheck.check(module.shown(path), bytes, problems);
            if (!usedPictures.contains(name)) {
                problems.add(ProblemKind.UNUSED_PICTURE, module.shown(path), "name", name);
            }
        }
    }

    private void use(String picture, String file, int line) {
        usedPictures.add(picture);
        if (!module.content().has(ModuleFiles.picture(picture))) {
            problems.add(ProblemKind.MISSING_PICTURE, file, line, "name", picture);
        }
    }

    private void missing(String path) {
        problems.add(ProblemKind.MISSING_FILE, module.shown(path), "wanted", path);
    }

    /** The texts in one language. */
    private final class Language {

        private final String language;
        private final YamlFile structure;
        private final boolean isSource;

        Language(String language, YamlFile structure) {
            this.language = language;
            this.structure = structure;
            this.isSource = structure.root().path("sourceLanguage").asString().equals(language);
        }

        void check(List<String> sourceReflections) {
            checkTitles();
            checkLessons(sourceReflections);
            checkItems();
        }

        private void checkTitles() {
            String path = ModuleFiles.texts(language);
            expected.add(path);
            if (!module.content().has(path)) {
                missing(path);
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
            expected.add(path);
            if (!module.content().has(path)) {
                if (isSource) {
                    missing(path);
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
                                .forEach((picture, line) -> use(picture, module.shown(path), line));
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
                                    ProblemKind.REFLECTION_DIFFERS,
                                    module.shown(path),
                                    "key",
                                    key));
        }

        private void checkItems() {
            String path = ModuleFiles.items(language);
            expected.add(path);
            if (structure.root().path("items").isEmpty() && !module.content().has(path)) {
                return;
            }
            if (!module.content().has(path)) {
                if (isSource) {
                    missing(path);
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
}
