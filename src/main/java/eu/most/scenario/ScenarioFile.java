package eu.most.scenario;

import eu.most.catalogue.spi.ModuleSource;
import eu.most.catalogue.spi.Problems;
import eu.most.catalogue.spi.StepSource;
import eu.most.catalogue.spi.YamlFile;
import eu.most.kernel.LanguageTag;
import java.util.Optional;

/** Where the files of a scenario are. */
final class ScenarioFile {

    private ScenarioFile() {}

    /** The path of the graph. */
    static String graph(StepSource step) {
        return "scenarios/" + step.key() + ".yaml";
    }

    /** The path of the texts. */
    static String texts(StepSource step, LanguageTag language) {
        return language + "/scenarios/" + step.key() + ".yaml";
    }

    /** A file that has passed the check; empty if there is none. */
    static Optional<YamlFile> read(ModuleSource module, String path) {
        return module.files().yaml(path, new Problems());
    }
}
