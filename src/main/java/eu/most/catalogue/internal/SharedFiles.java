package eu.most.catalogue.internal;

import eu.most.catalogue.Competency;
import eu.most.catalogue.CompetencyKey;
import eu.most.catalogue.Programme;
import eu.most.catalogue.ProgrammeKey;
import eu.most.catalogue.SemanticVersion;
import eu.most.catalogue.TrainingModuleKey;
import eu.most.catalogue.spi.ContentSchema;
import eu.most.catalogue.spi.FormatProblem;
import eu.most.catalogue.spi.PlainText;
import eu.most.catalogue.spi.Problems;
import eu.most.catalogue.spi.YamlFile;
import eu.most.kernel.LanguageTag;
import eu.most.kernel.LocalizedText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads the files that belong to no single module: competencies and programmes. */
public final class SharedFiles {

    private static final ContentSchema COMPETENCIES = ContentSchema.named("competencies");
    private static final ContentSchema PROGRAMME = ContentSchema.named("programme");

    private SharedFiles() {}

    /** All competencies; empty if anything is wrong with the file, which is then reported. */
    public static Optional<List<Competency>> competencies(
            String path, String text, Problems problems) {
        return YamlFile.read(path, text, problems)
                .filter(file -> COMPETENCIES.check(file, problems))
                .filter(file -> checkCompetencies(file, problems))
                .map(file ->
                        file.root()
                                .path("competencies")
                                .valueStream()
                                .map(SharedFiles::competency)
                                .toList());
    }

    /**
     * A programme; empty if anything is wrong with the file, which is then reported.
     *
     * @param name the file's name without its ending
     * @param modules the keys of all modules there are
     */
    public static Optional<Programme> programme(
            String path, String name, String text, Set<String> modules, Problems problems) {
        return YamlFile.read(path, text, problems)
                .filter(file -> PROGRAMME.check(file, problems))
                .filter(file -> checkProgramme(file, name, modules, problems))
                .map(file -> programme(file.root()));
    }

    private static boolean checkCompetencies(YamlFile file, Problems problems) {
        Problems own = new Problems();
        Set<String> seen = new HashSet<>();
        String source = file.root().path("sourceLanguage").asString();
        for (int i = 0; i < file.root().path("competencies").size(); i++) {
            JsonNode competency = file.root().path("competencies").path(i);
            String key = competency.path("key").asString();
            String at = "/competencies/" + i;
            if (!seen.add(key)) {
                own.add(FormatProblem.KEY_TWICE, file, at, "key", key);
            }
            if (!competency.path("texts").has(source)) {
                own.add(FormatProblem.MISSING_TEXT, file, at, "key", key);
            }
        }
        problems.addAll(own);
        return !own.hasErrors();
    }

    private static boolean checkProgramme(
            YamlFile file, String name, Set<String> modules, Problems problems) {
        Problems own = new Problems();
        String key = file.root().path("key").asString();
        if (!key.equals(name)) {
            own.add(FormatProblem.KEY_IS_NOT_ITS_NAME, file, "/key", "key", key, "wanted", name);
        }
        String source = file.root().path("sourceLanguage").asString();
        if (!file.root().path("texts").has(source)) {
            own.add(FormatProblem.MISSING_TEXT, file, "/texts/" + source, "key", source);
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < file.root().path("modules").size(); i++) {
            String module = file.root().path("modules").path(i).path("key").asString();
            String at = "/modules/" + i;
            if (!seen.add(module)) {
                own.add(FormatProblem.KEY_TWICE, file, at, "key", module);
            }
            if (!modules.contains(module)) {
                own.add(FormatProblem.UNKNOWN_MODULE, file, at, "key", module);
            }
        }
        problems.addAll(own);
        return !own.hasErrors();
    }

    private static Competency competency(JsonNode competency) {
        return new Competency(
                new CompetencyKey(competency.path("key").asString()),
                localized(competency, "title"),
                localized(competency, "summary"));
    }

    private static Programme programme(JsonNode file) {
        return new Programme(
                new ProgrammeKey(file.path("key").asString()),
                SemanticVersion.of(file.path("version").asString()),
                new LanguageTag(file.path("sourceLanguage").asString()),
                ModuleAssembly.sectors(file),
                file.path("modules")
                        .valueStream()
                        .map(module ->
                                new Programme.Part(
                                        new TrainingModuleKey(module.path("key").asString()),
                                        module.path("required").asBoolean()))
                        .toList(),
                localized(file, "title"),
                localized(file, "summary"));
    }

    private static LocalizedText localized(JsonNode parent, String field) {
        Map<LanguageTag, String> texts = new HashMap<>();
        parent.path("texts")
                .propertyStream()
                .forEach(text ->
                        texts.put(
                                new LanguageTag(text.getKey()),
                                PlainText.of(text.getValue().path(field).asString())));
        return new LocalizedText(texts);
    }
}
