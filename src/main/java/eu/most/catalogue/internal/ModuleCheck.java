package eu.most.catalogue.internal;

import eu.most.catalogue.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
    private final FilesInUse files;

    private ModuleCheck(ModuleFiles module, Set<String> competencies, Problems problems) {
        this.module = module;
        this.competencies = competencies;
        this.problems = problems;
        this.files = new FilesInUse(module, problems);
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
        if (!files.expect(ModuleFiles.STRUCTURE)) {
            files.missing(ModuleFiles.STRUCTURE);
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
                .filter(path -> !files.expects(path))
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
            check(source, structure, sourceReflections);
        }
        languages.stream()
                .filter(language -> !language.equals(source))
                .forEach(language -> check(language, structure, sourceReflections));
    }

    private void check(String language, YamlFile structure, List<String> sourceReflections) {
        new LanguageCheck(language, module, structure, files, problems).check(sourceReflections);
    }

    private void checkPictures(YamlFile structure) {
        JsonNode cover = structure.root().path("cover");
        if (cover.isString()) {
            files.usePicture(cover.asString(), structure.path(), structure.line("/cover"));
        }
        module.content().files().forEach(this::checkPicture);
    }

    private void checkPicture(String path, byte[] bytes) {
        if (!path.startsWith("media/")) {
            return;
        }
        files.expect(path);
        String name = path.substring("media/".length());
        if (!PICTURE.matcher(path).matches()) {
            problems.add(ProblemKind.WRONG_NAME, module.shown(path), "name", name);
        } else {
            PictureCheck.check(module.shown(path), bytes, problems);
            if (!files.usesPicture(name)) {
                problems.add(ProblemKind.UNUSED_PICTURE, module.shown(path), "name", name);
            }
        }
    }
}
