package eu.most.catalogue.spi;

import java.util.Optional;

/**
 * The files of one training module.
 *
 * @param folder the name of its folder
 * @param content its files, by their path within the folder
 */
public record ModuleFiles(String folder, ContentFiles content) {

    /** What is the same in every language. */
    public static final String STRUCTURE = "module.yaml";

    /** The module as a path within the content folder, such as {@code modules/de-escalation}. */
    public String subject() {
        return "modules/" + folder;
    }

    /** A path within the content folder, as people see it in messages. */
    public String shown(String path) {
        return subject() + "/" + path;
    }

    /** The path of the titles in a language. */
    public static String texts(String language) {
        return language + "/" + STRUCTURE;
    }

    /** The path of a picture or a recording. */
    public static String media(String name) {
        return "media/" + name;
    }

    /**
     * A YAML file; empty if it is not there or cannot be read, which is then among the problems.
     */
    public Optional<YamlFile> yaml(String path, Problems problems) {
        return content.text(path).flatMap(text -> YamlFile.read(shown(path), text, problems));
    }
}
