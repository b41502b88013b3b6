package eu.most.catalogue.spi;

import eu.most.catalogue.ActivityKind;
import eu.most.catalogue.StepKey;
import tools.jackson.databind.JsonNode;

/**
 * A step as {@code module.yaml} describes it, once that keeps to the schema.
 *
 * @param pointer where it is, such as {@code /steps/0}
 */
public record StepSource(String pointer, JsonNode node) {

    public StepKey key() {
        return new StepKey(node.path("key").asString());
    }

    public ActivityKind kind() {
        return new ActivityKind(node.path("kind").asString());
    }

    /** Planned time. */
    public int minutes() {
        return node.path("minutes").asInt();
    }

    /** Where one of its fields is, such as {@code /steps/0/minutes}. */
    public String pointer(String field) {
        return pointer + "/" + field;
    }
}
