package eu.most.catalogue.spi;

import eu.most.kernel.LanguageTag;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The check of the texts of one training module in one language. */
public record TextInspection(ModuleInspection inspection, LanguageTag language) {

    public ModuleSource module() {
        return inspection.module();
    }

    public FilesInUse files() {
        return inspection.files();
    }

    public Problems problems() {
        return inspection.problems();
    }

    /** Whether every text must be there, because the others fall back to this language. */
    public boolean isSource() {
        return language.equals(module().sourceLanguage());
    }

    /** A YAML file that keeps to its schema; if it does not, that is reported. */
    public Optional<YamlFile> yaml(String path, ContentSchema schema) {
        return module().files()
                .yaml(path, problems())
                .filter(file -> schema.check(file, problems()));
    }

    /** Reports texts of nothing, and keys without text. */
    public void compare(YamlFile file, String pointer, Set<String> wanted) {
        JsonNode texts = file.root().at(pointer);
        texts.propertyStream()
                .map(Map.Entry::getKey)
                .filter(key -> !wanted.contains(key))
                .forEach(key ->
                        problems()
                                .add(
                                        FormatProblem.TEXT_OF_NOTHING,
                                        file,
                                        pointer + "/" + YamlFile.escaped(key),
                                        "key",
                                        key));
        wanted.stream()
                .filter(key -> !texts.has(key))
                .forEach(key -> lacks(file, pointer + "/" + key, key));
    }

    /** Reports a text that is not there: a gap, or an error in the source language. */
    public void lacks(YamlFile file, String pointer, String key) {
        if (isSource()) {
            problems().add(FormatProblem.MISSING_TEXT, file, pointer, "key", key);
        } else {
            problems()
                    .add(
                            FormatProblem.GAP,
                            file,
                            pointer,
                            "language",
                            language.value(),
                            "key",
                            key);
        }
    }

    /**
     * Reports a whole file of texts that is not there: a gap, or an error in the source language.
     */
    public void lacksFile(String path, String key) {
        if (isSource()) {
            files().missing(path);
        } else {
            problems()
                    .add(
                            FormatProblem.GAP,
                            module().files().shown(path),
                            "language",
                            language.value(),
                            "key",
                            key);
        }
    }
}
