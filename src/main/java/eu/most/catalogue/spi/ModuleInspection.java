package eu.most.catalogue.spi;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The check of one training module: what it consists of, and what was found so far.
 *
 * @param files notes which files something asks for
 */
public record ModuleInspection(ModuleSource module, FilesInUse files, Problems problems) {

    /** Reports a problem of a field of {@code module.yaml}. */
    public void problem(ProblemKind kind, String pointer, String... arguments) {
        problems.add(kind, module.structure(), pointer, arguments);
    }

    /** Reports a field that names an outcome that the module does not have. */
    public void requireOutcome(String pointer) {
        String wanted = at(pointer).asString();
        if (!module.keys("outcomes").contains(wanted)) {
            problem(FormatProblem.UNKNOWN_OUTCOME, pointer, "key", wanted);
        }
    }

    /** Reports keys that are in a list twice. */
    public void requireEachKeyOnce(String list) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < at(list).size(); i++) {
            String key = at(list).path(i).path("key").asString();
            if (!seen.add(key)) {
                problem(FormatProblem.KEY_TWICE, list + "/" + i + "/key", "key", key);
            }
        }
    }

    /** What is in {@code module.yaml} at a JSON pointer. */
    public JsonNode at(String pointer) {
        return module.root().at(pointer);
    }
}
