package eu.most.catalogue.internal;

import java.util.Optional;

/**
 * The files of one training module.
 *
 * @param folder the name of its folder
 * @param content its files, by their path within the folder
 */
public record ModuleFiles(String folder, ContentFiles content) {

    static final String STRUCTURE = "module.yaml";

    /** A path within the content folder, as people see it in messages. */
    String shown(String path) {
        return "modules/" + folder + "/" + path;
    }

    static String texts(String language) {
        return language + "/module.yaml";
    }

    static String items(String language) {
        return language + "/items.yaml";
    }

    static String lesson(String language, String step) {
        return language + "/lessons/" + step + ".md";
    }

    static String picture(String name) {
        return "media/" + name;
    }

    /**
     * A YAML file; empty if it is not there or cannot be read, which is then among the problems.
     */
    Optional<YamlFile> yaml(String path, Problems problems) {
        return content.text(path).flatMap(text -> YamlFile.read(shown(path), text, problems));
    }
}
