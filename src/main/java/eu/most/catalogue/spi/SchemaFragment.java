package eu.most.catalogue.spi;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a kind of activity or a part of a module adds to the JSON Schema of {@code module.yaml}.
 *
 * @param json {@code properties} by name, {@code required} if any must be there, and {@code $defs}
 *     to which they refer, such as {@code #/$defs/item}; those of the module's own schema ({@code
 *     key}, {@code language}, {@code mediaFile}) are there already
 */
public record SchemaFragment(JsonNode json) {

    /** For a kind that needs nothing beside what every step has. */
    public static final SchemaFragment NONE =
            new SchemaFragment(JsonMapper.shared().createObjectNode());

    /** Reads a file beside a class. */
    public static SchemaFragment beside(Class<?> owner, String file) {
        return new SchemaFragment(
                JsonMapper.shared()
                        .readTree(
                                JsonResource.text(
                                        owner.getPackageName().replace('.', '/') + "/" + file)));
    }

    public JsonNode properties() {
        return json.path("properties");
    }

    public Set<String> fields() {
        return Set.copyOf(properties().propertyNames());
    }

    public List<String> required() {
        return json.path("required").valueStream().map(JsonNode::asString).toList();
    }

    public JsonNode definitions() {
        return json.path("$defs");
    }
}
