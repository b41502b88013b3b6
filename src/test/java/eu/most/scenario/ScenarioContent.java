package eu.most.scenario;

import eu.most.catalogue.drafting.TestModules;
import eu.most.catalogue.spi.ContentFiles;
import eu.most.catalogue.spi.ModuleFiles;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/** The module “Eight minutes to the count”, whole or with a fault in it. */
public final class ScenarioContent {

    static final String KEY = "eight-minutes";
    static final String GRAPH = "scenarios/to-the-count.yaml";

    private static final String FOLDER = "content-scenario/modules/eight-minutes";

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final String key;

    ScenarioContent() {
        this(KEY);
    }

    /** The same module under another key. */
    public ScenarioContent(String key) {
        this.key = key;
        files.putAll(TestModules.in(FOLDER).content().files());
        with("module.yaml", "key: " + KEY, "key: " + key);
    }

    /** With one passage of a file replaced, which must be there. */
    ScenarioContent with(String path, String passage, String other) {
        String text = text(path);
        if (!text.contains(passage)) {
            throw new AssertionError("no “" + passage + "” in " + path);
        }
        String changed =
                text.substring(0, text.indexOf(passage))
                        + other
                        + text.substring(text.indexOf(passage) + passage.length());
        files.put(path, changed.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    ScenarioContent without(String path) {
        files.remove(path);
        return this;
    }

    /** The line, from 1, on which a passage of the graph is. */
    int line(String passage) {
        String text = text(GRAPH);
        return 1
                + (int)
                        text.substring(0, text.indexOf(passage))
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
    }

    public ModuleFiles files() {
        return new ModuleFiles(key, new ContentFiles(files));
    }

    private String text(String path) {
        return new String(files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
    }
}
