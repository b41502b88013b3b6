package eu.most.catalogue.spi;

import eu.most.catalogue.ActivityKind;
import eu.most.catalogue.ModuleVersionId;
import eu.most.kernel.LanguageTag;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * A training module as its files describe it.
 *
 * @param id of the version that it is or becomes
 * @param structure {@code module.yaml}, which keeps to the schema
 */
public record ModuleSource(ModuleVersionId id, ModuleFiles files, YamlFile structure) {

    public JsonNode root() {
        return structure.root();
    }

    /** The language that every text is in. */
    public LanguageTag sourceLanguage() {
        return new LanguageTag(root().path("sourceLanguage").asString());
    }

    /** The steps in their order. */
    public List<StepSource> steps() {
        return IntStream.range(0, root().path("steps").size())
                .mapToObj(i -> new StepSource("/steps/" + i, root().path("steps").path(i)))
                .toList();
    }

    /** The steps of one kind in their order. */
    public List<StepSource> steps(ActivityKind kind) {
        return steps().stream().filter(step -> step.kind().equals(kind)).toList();
    }

    /** The keys of a list in {@code module.yaml}, such as {@code outcomes}. */
    public Set<String> keys(String list) {
        Set<String> keys = new LinkedHashSet<>();
        root().path(list).forEach(entry -> keys.add(entry.path("key").asString()));
        return keys;
    }

    /** Where the browser finds the pictures of this version, with a slash at the end. */
    public String pictures() {
        return "/media/" + id + "/";
    }
}
